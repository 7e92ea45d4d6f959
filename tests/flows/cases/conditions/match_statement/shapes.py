class Endpoint:
    __match_args__ = ("host",)

    def __init__(self, host):
        self.host = host


def host_of(spec):
    match spec:
        case "any":
            return "0.0.0.0"
        case "local" | "loop":
            return "127.0.0.1"
        case (host, _):
            return host
        case {"host": host}:
            return host
        case Endpoint(host):
            return host
        case int() as number if number == 0:
            return "0.0.0.0"
        case _:
            return "localhost"
