def outer(host, strict=False):
    return inner(host, strict)


def inner(host, strict):
    if strict and host == "0.0.0.0":
        return "127.0.0.1"
    return host
