class PublicMixin:
    host = "0.0.0.0"


class LocalMixin:
    host = "127.0.0.1"


class Server:
    host = "localhost"

    def address(self):
        return self.host
