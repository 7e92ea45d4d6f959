"""An instance attribute hides the class attribute on that instance alone."""
from flowcheck import not_sink, sink
from conf import Config


def main():
    shadowed = Config()
    plain = Config()
    shadowed.host = "127.0.0.1"
    not_sink(shadowed.host)
    sink(plain.host)
    sink(Config.host)
    Config.peer = "0.0.0.0"
    sink(plain.peer)
    not_sink(plain.name)


main()
