class Server:
    label = "0.0.0.0"

    def __init__(self, host):
        self.host = host
