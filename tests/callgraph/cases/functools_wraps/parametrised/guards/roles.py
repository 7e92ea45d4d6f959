from functools import wraps


def requires(role):
    def decorate(action):
        @wraps(action)
        def guarded(*args):
            check(role)
            return action(*args)

        return guarded

    return decorate


def check(role):
    return role in ("admin", "staff")
