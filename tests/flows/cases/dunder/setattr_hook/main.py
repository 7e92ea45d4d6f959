"""__setattr__ sees every assignment and may rewrite it."""
from flowcheck import not_sink, sink
from hooks import Filtered, Recorded


def main():
    recorded = Recorded()
    recorded.host = "0.0.0.0"
    recorded.peer = "127.0.0.1"
    sink(recorded.values["host"])  # MISSING
    not_sink(recorded.values["peer"])
    filtered = Filtered()
    filtered.host = "0.0.0.0"
    filtered.peer = "0.0.0.0"
    not_sink(filtered.host)  # SPURIOUS
    sink(filtered.peer)


main()
