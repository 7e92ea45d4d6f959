"""A typed reader for environment settings passes each default to its own field."""
from flowcheck import not_sink, sink
from reader import Env
from schema import load


def main():
    settings = load(Env("FLOWSET_"))
    sink(settings.host)
    not_sink(settings.peer)
    not_sink(settings.port)
    env = Env("FLOWSET_")
    sink(env.str("MISSING", default="0.0.0.0"))
    not_sink(env.str("MISSING", default="10.0.0.5"))


main()
