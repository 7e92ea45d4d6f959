class ApiError(Exception):
    def log(self):
        return self.fatal()

    def fatal(self):
        return False


class ServerError(ApiError):
    def __init__(self, path):
        self.path = path

    def fatal(self):
        return True

    def __str__(self):
        return self.path


class MissingError(ApiError):
    pass
