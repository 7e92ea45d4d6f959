from taintcheck import not_sink, sink, source

OK = ("a", "b")
import string


def one(x):
    if any((x == o for o in OK)):
        not_sink(x)
    else:
        sink(x)


def two(x):
    if all((c in string.ascii_letters for c in x)):
        not_sink(x)
    else:
        sink(x)


def three(x):
    if not all((c.isalnum() for c in x)):
        return
    not_sink(x)


def four(xs):
    if all((x in OK for x in xs)):
        for x in xs:
            not_sink(x)
    else:
        sink(xs)


def main():
    one(source())
    two(source())
    three(source())
    four([source()])


main()
