from taintcheck import source


class Request:
    def __init__(self):
        self.args = {"q": source(), "page": "1"}


def current():
    return Request()
