class Server:
    def __new__(cls, kind):
        if cls is Server and kind == "public":
            return object.__new__(Public)
        if cls is Server:
            return object.__new__(Local)
        return object.__new__(cls)

    def __init__(self, kind):
        self.kind = kind


class Public(Server):
    host = "0.0.0.0"


class Local(Server):
    host = "127.0.0.1"
