from taintcheck import not_sink, sink, source

_cache = {}


def lookup(k):
    if k not in _cache:
        _cache[k] = load(k)
    return _cache[k]


def load(k):
    if k == "bad":
        return source()
    return "c"


def main():
    sink(lookup("bad"))
    not_sink(lookup("good"))


main()
