import contextlib


class Link:
    def __init__(self, address, port=80):
        self.address = address
        self.port = port

    def close(self):
        pass


@contextlib.contextmanager
def opened(name, mode="r"):
    try:
        yield name, mode
    finally:
        print("closed")


@contextlib.contextmanager
def connected(address):
    link = Link(address)
    try:
        yield link
    finally:
        link.close()


@contextlib.contextmanager
def swapped(text):
    text = "fixed"
    yield text
