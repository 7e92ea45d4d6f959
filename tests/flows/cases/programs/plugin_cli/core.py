COMMANDS = {}


def command(name):
    def decorate(function):
        COMMANDS[name] = function
        return function

    return decorate


def unknown(*_words):
    return "unknown command"


def invoke(name, *words):
    return COMMANDS.get(name, unknown)(*words)
