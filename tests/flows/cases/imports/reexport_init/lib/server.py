from .defaults import BIND


class Server:
    def __init__(self, host=BIND):
        self.host = host
