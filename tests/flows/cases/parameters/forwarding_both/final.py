def describe(name, host, peer):
    return {"name": name, "host": host, "peer": peer}
