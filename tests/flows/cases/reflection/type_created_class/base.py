class Base:
    host = "127.0.0.1"
    peer = "localhost"

    def read(self):
        return self.host
