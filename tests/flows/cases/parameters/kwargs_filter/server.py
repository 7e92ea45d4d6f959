class Server:
    def __init__(self, host="127.0.0.1", name=""):
        self.host = host
        self.name = name
