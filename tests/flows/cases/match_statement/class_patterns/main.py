"""Class patterns test the type and bind fields by keyword and position."""

from flowcheck import not_sink, sink
from model import Tcp, Unix


def host_of(endpoint):
    match endpoint:
        case Tcp(host="127.0.0.1"):
            return "localhost"
        case Tcp(host, gateway=None):
            return host
        case Tcp(_, gateway):
            return gateway
        case Unix(path=path):
            return path


sink(host_of(Tcp("0.0.0.0")))
not_sink(host_of(Tcp("0.0.0.0", "10.0.0.5")))
sink(host_of(Tcp("10.0.0.5", "0.0.0.0")))
not_sink(host_of(Tcp("127.0.0.1", "0.0.0.0")))
not_sink(host_of(Unix("/run/app.sock", "0.0.0.0")))
