HANDLERS = {}
DESCRIPTIONS = {}


def handler(name, *, description=""):
    def register(function):
        HANDLERS[name] = function
        DESCRIPTIONS[name] = description
        return function

    return register


def lookup(name):
    try:
        return HANDLERS[name]
    except KeyError:
        raise LookupError(f"no handler {name}") from None
