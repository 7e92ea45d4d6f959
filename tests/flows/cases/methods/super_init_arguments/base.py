class Service:
    def __init__(self, host, name):
        self.host = host
        self.name = name
