"""The value of `yield from` is what the generator returned, here a function."""


def choose():
    yield "choosing"
    return finish


def finish():
    return "done"


def run():
    action = yield from choose()
    yield action()


def over_object():
    yield from Letters()


class Letters:
    def __iter__(self):
        return iter("ab")


list(run())
list(over_object())
