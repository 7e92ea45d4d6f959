"""Nested dicts are read through the whole path of keys."""
from flowcheck import not_sink, sink
from settings import SETTINGS


def setting(section, key):
    return SETTINGS[section][key]


def main():
    sink(SETTINGS["server"]["bind"]["host"])
    not_sink(SETTINGS["server"]["bind"]["name"])
    not_sink(SETTINGS["admin"]["bind"]["host"])
    sink(setting("metrics", "host"))
    not_sink(setting("metrics", "push"))


main()
