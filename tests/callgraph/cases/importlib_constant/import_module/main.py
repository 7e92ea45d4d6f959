import importlib
from importlib import import_module


def load():
    module = importlib.import_module("drivers.sqlite")
    return module.connect("file")


connection = load()
connection.query()
import_module(".memory", "drivers").open_store()
