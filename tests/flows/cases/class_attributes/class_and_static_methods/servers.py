class Server:
    HOST = "127.0.0.1"

    def __init__(self, host):
        self.host = host

    @classmethod
    def address(cls):
        return cls.HOST

    @staticmethod
    def fixed():
        return Server.HOST

    @classmethod
    def create(cls):
        return cls(cls.HOST)


class Public(Server):
    HOST = "0.0.0.0"
