class Network:
    def __init__(self, host="0.0.0.0"):
        self.host = host


class Settings:
    def __init__(self, network=None, admin=None):
        self.network = network or Network()
        self.admin = admin or Network("127.0.0.1")
