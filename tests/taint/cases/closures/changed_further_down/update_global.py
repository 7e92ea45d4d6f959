from taintcheck import not_sink, sink, source

CFG = {}


def load(d):
    CFG.update(d)


def main():
    load({"a": source(), "b": "c"})
    sink(CFG["a"])
    not_sink(CFG["b"])


main()
