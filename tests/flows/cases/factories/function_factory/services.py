class Public:
    host = "0.0.0.0"


class Private:
    host = "127.0.0.1"


class Custom:
    def __init__(self, host):
        self.host = host
