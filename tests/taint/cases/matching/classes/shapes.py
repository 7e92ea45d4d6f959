from dataclasses import dataclass


@dataclass
class Circle:
    radius: int
    label: str


@dataclass
class Text:
    content: str
    size: int


class Request:
    def __init__(self, method, path, body):
        self.method = method
        self.path = path
        self.body = body
