import json

from taintcheck import not_sink, sink, source


def main():
    d = {"k": source(), "j": "c"}
    e = json.loads(json.dumps(d))
    sink(e["k"])
    not_sink(e["j"])


main()
