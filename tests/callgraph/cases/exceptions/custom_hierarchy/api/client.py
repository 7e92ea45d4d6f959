from api.errors import MissingError, ServerError


class Client:
    def get(self, path):
        if path == "/missing":
            raise MissingError(path)
        if path == "/broken":
            raise ServerError(path)
        return "body"
