from functools import wraps

ROLES = {"admin": {"read", "write"}, "guest": {"read"}}


class Forbidden(Exception):
    pass


class Principal:
    def __init__(self, name, role):
        self.name = name
        self.role = role

    def can(self, action):
        return action in ROLES.get(self.role, set())


def requires(action):
    def decorate(function):
        @wraps(function)
        def wrapper(principal, *args, **kwargs):
            if not principal.can(action):
                raise Forbidden(f"{action} denied")
            return function(principal, *args, **kwargs)

        return wrapper

    return decorate


def validated(*names):
    """Reject calls in which a named argument is not a plain word."""

    def decorate(function):
        @wraps(function)
        def wrapper(principal, **kwargs):
            for name in names:
                if not kwargs[name].isalnum():
                    raise ValueError(name)
            return function(principal, **kwargs)

        return wrapper

    return decorate
