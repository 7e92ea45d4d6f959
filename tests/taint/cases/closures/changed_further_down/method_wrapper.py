from taintcheck import not_sink, sink, source

ITEMS = []
QUIET = []


class A:
    def add(self, v):
        self._push(v)

    def _push(self, v):
        ITEMS.append(v)

    def quiet(self, v):
        QUIET.append(v)


def show():
    sink(ITEMS[0])
    not_sink(QUIET[0])


def main():
    a = A()
    a.add(source())
    a.quiet("c")
    show()


main()
