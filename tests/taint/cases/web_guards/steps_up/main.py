"""A path without steps up the tree, and one that is looked at too late."""
from taintcheck import not_sink, sink, source

ROOT = "/srv/files"


def checked(name):
    path = f"{ROOT}/{name}"
    if "../" in path:
        return
    not_sink(path)


def checked_part(name):
    if ".." in name or name.startswith("/"):
        return
    not_sink(ROOT + "/" + name)


def reported(name):
    if ".." in name:
        print("odd")
    sink(ROOT + "/" + name)


def too_late(name):
    sink(ROOT + "/" + name)
    if ".." in name:
        return


checked("../" + source())
checked_part("../" + source())
reported(source())
too_late(source())
