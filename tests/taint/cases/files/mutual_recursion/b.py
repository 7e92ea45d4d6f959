import a


def pong(v, n):
    if n == 0:
        return "pong"
    return a.ping(v, n - 1)


def base():
    return a.BASE
