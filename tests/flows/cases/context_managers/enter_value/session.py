class Session:
    def __init__(self, host):
        self.host = host

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return False


class Opened(Session):
    def __enter__(self):
        return "0.0.0.0"
