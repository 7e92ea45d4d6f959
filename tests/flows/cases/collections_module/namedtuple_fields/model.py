from collections import namedtuple

Endpoint = namedtuple("Endpoint", ["host", "port"])


def loopback():
    return Endpoint(host="127.0.0.1", port=0)
