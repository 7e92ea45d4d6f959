from flowcheck import sink


class Api:
    def __init__(self, host):
        self.host = host

    def start(self):
        sink(self.host)
