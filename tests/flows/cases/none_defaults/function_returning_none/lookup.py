TABLE = {"api": "10.0.0.5", "public": "0.0.0.0"}


def find(name):
    if name in TABLE:
        return TABLE[name]
