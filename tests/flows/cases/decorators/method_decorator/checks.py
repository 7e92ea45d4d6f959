from functools import wraps


def checked(method):
    @wraps(method)
    def wrapper(self, *args, **kwargs):
        if not self.host:
            raise ValueError("no host")
        return method(self, *args, **kwargs)

    return wrapper


def defaulting(**defaults):
    def decorate(method):
        @wraps(method)
        def wrapper(self, *args):
            if args:
                return method(self, *args)
            return method(self, **defaults)

        return wrapper

    return decorate
