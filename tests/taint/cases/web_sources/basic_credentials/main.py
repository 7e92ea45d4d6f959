"""A header that holds a name and a password, encoded."""
import base64

from taintcheck import not_sink, sink, source


def credentials(header):
    scheme, _, encoded = header.partition(" ")
    if scheme != "Basic":
        return "", ""
    name, _, password = base64.b64decode(encoded).decode().partition(":")
    return name, password


header = "Basic " + base64.b64encode(f"{source()}:pw".encode()).decode()
name, password = credentials(header)
sink(name)
empty, none = credentials("Bearer x")
not_sink(empty)
not_sink(none)
