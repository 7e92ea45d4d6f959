"""An `ExitStack` enters managers and calls functions at the end."""

import contextlib


class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.close()

    def close(self):
        print("closing", self.name)


def cleanup():
    print("cleanup")


def main():
    with contextlib.ExitStack() as stack:
        stack.enter_context(Resource("a"))
        stack.callback(cleanup)


main()
