class Api:
    def __init__(self, host):
        self.host = host


class Metrics:
    def __init__(self, host):
        self.host = host
