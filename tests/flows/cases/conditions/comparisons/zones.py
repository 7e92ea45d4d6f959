def zone_host(level):
    if 0 < level < 10:
        return "0.0.0.0"
    return "127.0.0.1"
