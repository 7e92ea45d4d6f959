"""A capture binds the subject; a guard keeps some values out of the branch."""

from flowcheck import not_sink, sink


def serve(host):
    match host:
        case "0.0.0.0":
            sink(host)
        case other if other == "localhost":
            not_sink(other)
        case other:
            not_sink(other)


def serve_captured(host):
    match host:
        case "127.0.0.1":
            return "10.0.0.5"
        case name:
            return name


for wanted in ("0.0.0.0", "localhost", "127.0.0.1"):
    serve(wanted)
sink(serve_captured("0.0.0.0"))
not_sink(serve_captured("127.0.0.1"))
