from taintcheck import not_sink, sink, source


class A:
    def __init__(self, d):
        self.d = d

    def put(self):
        self.d["k"] = source()


class B:
    def __init__(self, d):
        self.d = d

    def get(self):
        return self.d["k"]

    def other(self):
        return self.d["j"]


def main():
    d = {"k": "c", "j": "c"}
    a = A(d)
    b = B(d)
    a.put()
    sink(b.get())
    not_sink(b.other())
    sink(d["k"])


main()
