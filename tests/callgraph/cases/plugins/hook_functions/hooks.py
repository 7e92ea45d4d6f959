HOOKS = {}


def hook(function):
    HOOKS[function.__name__] = function
    return function


def call_hook(name, document):
    return HOOKS[name](document)
