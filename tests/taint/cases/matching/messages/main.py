"""Messages in dicts and dataclasses taken apart by shape."""
from dataclasses import dataclass

from taintcheck import clean, not_sink, sink, source


@dataclass
class Text:
    body: str
    lang: str = "en"


@dataclass
class Image:
    url: str
    width: int


def show(message):
    match message:
        case Text(body=body, lang="en"):
            return body
        case Text(body=body):
            return clean(body)
        case Image(url, width):
            return f"{width}"
    return ""


def level(event):
    match event:
        case {"level": "error" | "fatal" as name}:
            return name
        case {"message": str(message)}:
            return message
        case _:
            return "none"


sink(show(Text(source())))
not_sink(show(Text(source(), "de")))
not_sink(show(Image(source(), 3)))
not_sink(level({"level": "error", "message": source()}))
sink(level({"message": source()}))
not_sink(level({"other": source()}))
