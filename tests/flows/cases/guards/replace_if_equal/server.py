class Api:
    def __init__(self, host):
        self.host = "localhost" if "0.0.0.0" == host else host


class Loose:
    def __init__(self, host):
        self.host = host if host else "localhost"
