def pick(host, other):
    return host if other else "localhost"
