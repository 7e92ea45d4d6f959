class Server:
    def __init__(self, host="localhost", port=80):
        self.host = host
        self.port = port
