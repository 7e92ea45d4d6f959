import b


def ping(v, n):
    if n == 0:
        return v
    return b.pong(v, n - 1)


BASE = "a"
