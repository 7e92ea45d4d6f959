"""A class as decorator: the name is an instance, calling it runs `__call__`."""


class Counted:
    def __init__(self, function):
        self.function = function
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def reset(self):
        self.calls = 0


@Counted
def visit(page):
    return page


def browse():
    return visit("home")


browse()
visit("about")
visit.reset()
