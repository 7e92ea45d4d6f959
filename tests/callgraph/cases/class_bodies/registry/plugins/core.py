commands = {}


def register(name):
    def keep(function):
        commands[name] = function
        return function

    return keep
