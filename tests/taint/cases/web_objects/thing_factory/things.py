import configparser

from base import Loud, Quiet

OPTIONS = "[things]\nkind = loud\n"


def make():
    """The kind of thing the options ask for."""
    parser = configparser.ConfigParser()
    parser.read_string(OPTIONS)
    if parser.get("things", "kind") == "loud":
        return Loud()
    return Quiet()


def make_named(name):
    """A thing of a kind."""
    return {"loud": Loud, "quiet": Quiet}[name]()
