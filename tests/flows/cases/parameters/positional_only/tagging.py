def tag(host, /, **extra):
    return host, extra
