class Fixed:
    host = "0.0.0.0"

    def listen(self):
        return self.host


class Computed:
    @property
    def host(self):
        return "localhost"

    def listen(self):
        return self.host
