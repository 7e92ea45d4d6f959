class Server:
    def __init__(self, host):
        self.host = host


server = Server("127.0.0.1")
admin = Server("127.0.0.1")
