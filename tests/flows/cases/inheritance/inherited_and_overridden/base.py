class Base:
    host = "0.0.0.0"

    def listen(self):
        return self.host
