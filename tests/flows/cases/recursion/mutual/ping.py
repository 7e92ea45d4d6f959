import pong


def ping(count, even, odd):
    if count == 0:
        return even
    return pong.pong(count - 1, even, odd)
