"""A path is confined in a loop of a helper, whichever way it was resolved, before it is returned."""
import os

from taintcheck import maybe, not_sink, sink, source


def lookup(name, folders):
    for folder in folders:
        joined = os.path.join("/var", name)
        if maybe():
            full = os.path.abspath(joined)
        else:
            full = os.path.realpath(joined)
        folder = os.path.realpath(folder)
        if os.path.commonpath([full, folder]) != folder:
            continue
        return full, 1
    return "", 0


def prefix(name, folder):
    full = os.path.realpath(os.path.join(folder + "-old", name))
    if os.path.commonprefix([full, folder]) != folder:
        return "", 0
    return full, 1


def checked(name, folder):
    full = os.path.realpath(os.path.join("/var", name))
    if os.path.commonpath([full, folder]) != folder:
        return "", 0
    return full, 1


path, found = lookup(source(), ["/srv/files", "/srv/more"])
not_sink(path)  # SPURIOUS
path, found = checked(source(), "/srv/files")
not_sink(path)
path, found = prefix(source(), "/srv/files")
sink(path)
