"""Routes kept by an application object are called by it."""
from taintcheck import not_sink, sink, source
from views import app

if __name__ == "__main__":
    app.handle("/run", {"cmd": source(), "id": "1"})
    app.handle("/safe", {"cmd": source(), "id": "1"})
