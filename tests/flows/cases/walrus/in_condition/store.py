def lookup(name):
    if name == "public":
        return "0.0.0.0"
    if name == "private":
        return "127.0.0.1"
    return None
