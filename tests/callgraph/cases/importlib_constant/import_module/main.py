"""Modules are imported by constant names, absolute and relative."""

import importlib
from importlib import import_module


def load():
    module = importlib.import_module("drivers.sqlite")
    return module.connect("file")


connection = load()
connection.query()
import_module(".memory", "drivers").open_store()
