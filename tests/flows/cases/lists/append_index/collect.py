def gather():
    found = []
    found.append("127.0.0.1")
    found.append("0.0.0.0")
    found.append("10.0.0.5")
    return found
