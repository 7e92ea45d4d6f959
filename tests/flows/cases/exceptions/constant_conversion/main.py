"""int() of a constant text fails or not, which decides the handler."""

from flowcheck import not_sink, sink
from parse import parse_port


def host_for(text):
    try:
        port = int(text)
    except ValueError:
        return "0.0.0.0"
    return "127.0.0.1" if port else "localhost"


sink(host_for("none"))
not_sink(host_for("80"))  # SPURIOUS
sink(parse_port("0.0.0.0:x"))
not_sink(parse_port("0.0.0.0:80"))  # SPURIOUS
