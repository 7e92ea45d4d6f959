class Base:
    HOST = "127.0.0.1"

    def __init__(self, value="localhost"):
        self.value = value

    @classmethod
    def host(cls):
        return cls.HOST

    @classmethod
    def create(cls):
        return cls(cls.HOST)

    @staticmethod
    def same(value):
        return value


class Edge(Base):
    HOST = "0.0.0.0"
