from contextlib import contextmanager


class Session:
    def __init__(self, text):
        self.text = text
        self.log = []

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.log.append(self.text)
        return False


@contextmanager
def opened(text):
    box = {"text": text, "mode": "r"}
    yield box
    box["text"] = "closed"
