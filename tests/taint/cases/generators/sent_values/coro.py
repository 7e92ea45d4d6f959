def collector(target):
    while True:
        item = yield
        target(item)


def echoing():
    received = None
    while True:
        received = yield received
