class Server:
    name = "localhost"

    def __init__(self, host):
        self.host = host


class _Public:
    host = "0.0.0.0"


class _Private:
    host = "10.0.0.5"


Default = _Public if Server.name == "localhost" else _Private
