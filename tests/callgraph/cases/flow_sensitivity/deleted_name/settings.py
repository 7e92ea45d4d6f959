def load():
    return {}


def defaults():
    return load()


def load():
    return override()


def override():
    return {"a": 1}
