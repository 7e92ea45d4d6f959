"""An early return, raise or continue keeps the forbidden value from the code behind it."""
from flowcheck import not_sink, sink
from guards import guarded, raising, skipping


def main():
    guarded("0.0.0.0")
    guarded("127.0.0.1")
    try:
        raising("0.0.0.0")
    except ValueError:
        sink("0.0.0.0")
    raising("10.0.0.5")
    skipping(["0.0.0.0", "localhost", "127.0.0.1"])


main()
