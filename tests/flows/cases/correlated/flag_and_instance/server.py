class Server:
    def __init__(self, public):
        self.public = public
        self.host = "127.0.0.1"
        if public:
            self.host = "0.0.0.0"
