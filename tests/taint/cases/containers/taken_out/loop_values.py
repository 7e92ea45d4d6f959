from taintcheck import not_sink, sink, source


def main():
    d = {"a": {"n": "c"}, "b": {"n": "c"}}
    for v in d.values():
        v["n"] = source()
    sink(d["a"]["n"])
    e = {"a": {"n": "c", "m": "c"}}
    for k, v in e.items():
        v["n"] = source()
    sink(e["a"]["n"])
    not_sink(e["a"]["m"])


main()
