HANDLERS = {}


def register(name):
    def wrap(function):
        HANDLERS[name] = function
        return function

    return wrap


def dispatch(name, payload):
    return HANDLERS[name](payload)
