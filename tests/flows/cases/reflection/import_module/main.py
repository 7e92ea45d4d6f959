"""importlib.import_module with a constant name gives that module."""
import importlib

from flowcheck import not_sink, sink
from loader import load


def main():
    public = importlib.import_module("profiles.public")
    private = importlib.import_module("profiles." + "private")
    sink(public.HOST)
    not_sink(private.HOST)
    sink(load("public").HOST)
    not_sink(load("private").HOST)
    sink(getattr(importlib.import_module(".public", "profiles"), "HOST"))


main()
