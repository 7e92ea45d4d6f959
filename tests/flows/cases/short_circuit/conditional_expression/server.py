class Server:
    def __init__(self, mode):
        self.host = "0.0.0.0" if mode == "dev" else "127.0.0.1" if mode == "prod" else "localhost"
