class App:
    def __init__(self, name):
        self.name = name
        self.config = {"HOST": "localhost"}

    def run(self, host=None):
        if host is None:
            host = self.config.get("HOST", "localhost")
        return host
