"""Raising a class constructs it, and the handler reads what was constructed."""


class ConfigError(Exception):
    def __init__(self):
        self.hint = describe("config")


class ParseError(Exception):
    def __init__(self, line):
        self.line = line


def describe(topic):
    return "see the manual on " + topic


def load(path):
    if not path:
        raise ConfigError
    raise ParseError(1)


def attempt(path):
    try:
        load(path)
    except ConfigError as error:
        print(error.hint)
    except ParseError as error:
        print(error.line)


attempt("")
attempt("a.ini")
