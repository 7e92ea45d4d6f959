from taintcheck import not_sink, sink, source


def f():
    try:
        raise KeyError(source())
    except KeyError as e:
        raise ValueError("c") from e


def main():
    try:
        f()
    except ValueError as e:
        sink(str(e.__cause__))
        not_sink(str(e))


main()
