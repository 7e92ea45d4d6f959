from app import DEFAULT

LOCAL = "127.0.0.1" if DEFAULT else "0.0.0.0"


class Server:
    def __init__(self, host):
        self.host = host
