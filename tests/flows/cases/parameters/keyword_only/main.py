"""Keyword-only parameters never take surplus positional arguments."""
from flowcheck import not_sink, sink


def listen(*names, host="127.0.0.1", backup):
    return names, host, backup


def main():
    names, host, backup = listen("0.0.0.0", backup="10.0.0.5")
    not_sink(host)
    not_sink(backup)
    sink(names[0])
    names, host, backup = listen("localhost", host="0.0.0.0", backup="127.0.0.1")
    sink(host)
    not_sink(backup)
    not_sink(names[0])


main()
