from taintcheck import not_sink, sink, source


class M:
    def __enter__(self):
        return self

    def __exit__(self, t, e, tb):
        if e:
            sink(str(e))
        return True


class N:
    def __enter__(self):
        return self

    def __exit__(self, t, e, tb):
        if e:
            not_sink(str(e))
        return True


def main():
    with M():
        raise ValueError(source())
    with N():
        raise ValueError("c")


main()
