"""Arguments survive being packed and unpacked through several *args, **kwargs layers."""
from entry import run, run_shifted
from flowcheck import not_sink, sink


def main():
    result = run("127.0.0.1", host="0.0.0.0", peer="10.0.0.5")
    sink(result["host"])
    not_sink(result["peer"])
    not_sink(result["name"])
    shifted = run_shifted("0.0.0.0", "127.0.0.1", "localhost")
    sink(shifted["host"])
    not_sink(shifted["peer"])
    not_sink(shifted["name"])


main()
