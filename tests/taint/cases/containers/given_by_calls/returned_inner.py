from taintcheck import not_sink, sink, source


def inner(d):
    return d["rows"]


def main():
    d = {"rows": [], "other": []}
    inner(d).append(source())
    sink(d["rows"][0])
    not_sink(d["other"])


main()
