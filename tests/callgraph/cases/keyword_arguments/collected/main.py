"""`**options` collects callbacks that are called by key and handed on by unpacking."""


def on_open(name):
    return name


def on_close(name):
    return name


def on_error(name):
    return None


def watch(name, **handlers):
    handlers["opened"](name)
    return relay(name, **handlers)


def relay(name, closed, opened=None):
    return closed(name)


watch("door", closed=on_close, opened=on_open)
settings = {"closed": on_error}
relay("window", **settings)
