from conf import names, settings
from taintcheck import source


def load():
    settings["a"] = source()
    names.append(source())
