import ping


def pong(count, even, odd):
    if count == 0:
        return odd
    return ping.ping(count - 1, even, odd)
