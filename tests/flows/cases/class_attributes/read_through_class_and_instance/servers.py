class Api:
    host = "0.0.0.0"

    def own(self):
        return self.host


class Admin:
    host = "127.0.0.1"

    def own(self):
        return type(self).host
