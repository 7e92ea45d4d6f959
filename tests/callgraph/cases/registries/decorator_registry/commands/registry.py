known = {}


def command(name):
    def add(function):
        known[name] = function
        return function

    return add


def find(name):
    return known[name]
