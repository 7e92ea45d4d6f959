"""A value passes through a package's re-exported functions; its sibling argument stays behind."""
from relay import send
from relay.receivers import as_public


def main():
    send("0.0.0.0", label="127.0.0.1")
    as_public("0.0.0.0")


main()
