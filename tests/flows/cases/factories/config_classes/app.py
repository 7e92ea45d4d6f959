from config import CONFIGS


class App:
    def __init__(self):
        self.config = {}

    def load(self, cls):
        for key in ("HOST", "PEER"):
            self.config[key] = getattr(cls, key)


def create_app(name="default"):
    app = App()
    app.load(CONFIGS[name])
    return app
