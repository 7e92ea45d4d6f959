"""Rebinding a parameter inside the callee leaves the caller's variable alone."""
from flowcheck import not_sink, sink
from rebind import overwrite, overwrite_field


class Box:
    def __init__(self, host):
        self.host = host


def main():
    host = "127.0.0.1"
    sink(overwrite(host))
    not_sink(host)
    box = Box("127.0.0.1")
    overwrite_field(box)
    sink(box.host)
    kept = Box("10.0.0.5")
    overwrite(kept)
    not_sink(kept.host)


main()
