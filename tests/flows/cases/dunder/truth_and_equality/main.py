"""__bool__, __len__, __eq__ and __contains__ of user classes decide branches."""
from flowcheck import not_sink, sink
from truth import Always, Empty, Never, Same


def choose(condition):
    return "0.0.0.0" if condition else "127.0.0.1"


def main():
    sink(choose(Always()))
    not_sink(choose(Never()))
    not_sink(choose(Empty()))
    sink(choose(Same() == 5))
    not_sink(choose(Same() != 5))
    sink(choose("x" in Same()))
    sink(Empty() or "0.0.0.0")


main()
