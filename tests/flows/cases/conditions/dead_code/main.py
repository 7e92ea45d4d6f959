"""Code after return, under a false constant and in an empty loop contributes nothing."""
from dead import after_return, empty_loop, switched_off, version_gate
from flowcheck import not_sink, sink


def main():
    not_sink(after_return())
    not_sink(switched_off())
    not_sink(empty_loop())
    sink(version_gate())


main()
