class Network:
    def __init__(self, host):
        self.host = host


class Config:
    def __init__(self, network, debug):
        self.network = network
        self.debug = debug


class App:
    def __init__(self, config):
        self.config = config

    def host(self):
        return self.config.network.host
