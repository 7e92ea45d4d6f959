from .app import App
from .config import load


def create_app(path):
    app = App(path)
    app.config.update(load(path))
    return app
