import client

ANY = "0.0.0.0"


class Server:
    def __init__(self, host=ANY):
        self.host = host

    def client(self):
        return client.Client(self.host)
