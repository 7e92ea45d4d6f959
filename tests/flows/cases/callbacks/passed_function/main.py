"""A higher-order function calls the callback of this call, not that of another."""
from apply import apply, apply_all
from flowcheck import not_sink, sink


def get_any():
    return "0.0.0.0"


def get_local():
    return "127.0.0.1"


def on_any(host):
    sink(host)


def on_local(host):
    not_sink(host)


def main():
    sink(apply(get_any))
    not_sink(apply(get_local))
    apply_all([on_any], "0.0.0.0")
    apply_all([on_local, on_local], "10.0.0.5")


main()
