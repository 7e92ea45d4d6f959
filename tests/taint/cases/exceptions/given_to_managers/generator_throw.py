from taintcheck import not_sink, sink, source


def gen():
    try:
        yield 1
    except ValueError as e:
        sink(str(e))
    yield 2


def gen2():
    try:
        yield 1
    except ValueError as e:
        not_sink(str(e))
    yield 2


def main():
    g = gen()
    next(g)
    g.throw(ValueError(source()))
    h = gen2()
    next(h)
    h.throw(ValueError("c"))


main()
