"""`raise … from …`, a stored exception, and a factory of exceptions."""


class StorageError(Exception):
    def __init__(self, path, reason=None):
        self.path = path
        self.reason = reason

    def __str__(self):
        return self.path


def open_file(path):
    try:
        return lookup(path)
    except KeyError as error:
        raise StorageError(path) from error


def lookup(path):
    return {"a": 1}[path]


def denied(path):
    return StorageError(path, "denied")


def open_denied(path):
    problem = denied(path)
    raise problem


for opener in (open_file, open_denied):
    try:
        opener("b")
    except StorageError as error:
        print(error)
