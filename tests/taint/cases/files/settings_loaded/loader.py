from config import settings
from taintcheck import source


def load():
    settings["a"] = source()
    settings.update(b="c2")
