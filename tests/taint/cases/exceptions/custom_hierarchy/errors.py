class ServiceError(Exception):
    code = 500

    def __init__(self, key):
        super().__init__()
        self.key = key

    def message(self):
        return f"{self.code}: {self.key}"


class Missing(ServiceError):
    code = 404


class Conflict(ServiceError):
    code = 409


def fail(key):
    raise Missing(key)


def fail_fixed(key):
    raise Missing("fixed")
