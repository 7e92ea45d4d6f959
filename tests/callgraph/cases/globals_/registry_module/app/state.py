handlers = {}
default = None


def put(name, handler):
    global default
    handlers[name] = handler
    default = handler


def get(name):
    return handlers[name]
