from taintcheck import not_sink, sink, source

OK = {"a"}


def use(d):
    if d["k"] in OK:
        not_sink(d["k"])
    else:
        sink(d["k"])
    if d.get("k") not in OK:
        return
    not_sink(d["k"])
    not_sink(d.get("k"))


def main():
    use({"k": source(), "j": source()})


main()
