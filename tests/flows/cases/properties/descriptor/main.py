"""A descriptor answers for the attribute, each owner with its own default."""
from fields import Default
from flowcheck import not_sink, sink


class Config:
    host = Default("0.0.0.0")
    peer = Default("127.0.0.1")


def main():
    config = Config()
    sink(config.host)
    not_sink(config.peer)
    other = Config()
    other.host = "10.0.0.5"
    not_sink(other.host)
    sink(config.host)


main()
