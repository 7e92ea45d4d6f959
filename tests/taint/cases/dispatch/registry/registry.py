_handlers = {}


def register(name):
    def decorate(function):
        _handlers[name] = function
        return function

    return decorate


def call(name, *args):
    return _handlers[name](*args)


def call_default(name, *args):
    handler = _handlers.get(name)
    if handler is None:
        return "no handler"
    return handler(*args)
