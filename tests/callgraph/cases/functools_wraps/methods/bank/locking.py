import functools


def locked(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        self.acquire()
        try:
            return method(self, *args)
        finally:
            self.release()

    return wrapper
