"""getattr with a constant name is the attribute, its default serves absent names only."""
import settings
from flowcheck import not_sink, sink


def read(name, default=None):
    return getattr(settings, name, default)


def main():
    sink(getattr(settings, "HOST"))
    not_sink(getattr(settings, "PEER"))
    sink(read("HOST"))
    not_sink(read("PEER", "0.0.0.0"))
    sink(read("ABSENT", "0.0.0.0"))  # MISSING
    not_sink(read("ABSENT"))
    sink(getattr(settings.Config(), "get_" + "host")())
    not_sink(getattr(settings.Config(), "get_peer")())


main()
