import os

ROOT = "/srv/files"
KNOWN = {"logo": "logo.png"}


def plain(name):
    """A path below the folder, if all goes well."""
    return os.path.join(ROOT, name)


def based(name):
    """A path of a known file."""
    return os.path.join(ROOT, KNOWN.get(os.path.basename(name), "none"))


def confined(name):
    """A path below the folder."""
    path = os.path.realpath(os.path.join(ROOT, name))
    if os.path.commonpath([path, ROOT]) != ROOT:
        raise ValueError(name)
    return path


def normalised(name):
    """A path without dots in it."""
    return os.path.normpath(os.path.join(ROOT, name))


def numbered(name):
    """The path of a number."""
    return os.path.join(ROOT, str(hash(name) % 100))
