"""__call__ runs with the state of the object that is called."""
from callables import Prefixer, Provider
from flowcheck import not_sink, sink


def ask(source):
    return source()


def main():
    public = Provider("0.0.0.0")
    private = Provider("127.0.0.1")
    sink(public())
    not_sink(private())
    sink(ask(public))
    not_sink(ask(private))
    not_sink(Prefixer("http://")("0.0.0.0"))
    sink(Prefixer("")("0.0.0.0"))


main()
