def choose(mode):
    if mode == "dev":
        return "open", "0.0.0.0"
    return "closed", "127.0.0.1"
