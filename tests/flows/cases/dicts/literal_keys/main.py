"""A constant key selects its own value from a dict literal in another module."""
from config import CONFIG
from flowcheck import not_sink, sink


def main():
    sink(CONFIG["public"])
    not_sink(CONFIG["private"])
    key = "pub" + "lic"
    sink(CONFIG[key])
    not_sink(CONFIG[8080])
    sink(CONFIG[9090])


main()
