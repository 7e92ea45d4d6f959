def public_hosts():
    yield "0.0.0.0"


def private_hosts():
    yield "127.0.0.1"
    yield "10.0.0.5"


def all_hosts():
    yield "localhost"
    yield "0.0.0.0"
