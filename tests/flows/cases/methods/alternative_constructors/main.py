"""Class methods that construct from dicts, text and other objects fill the fields they name."""
from flowcheck import not_sink, sink
from endpoint import Endpoint, SecureEndpoint


def main():
    sink(Endpoint.from_dict({"host": "0.0.0.0", "peer": "127.0.0.1"}).host)
    not_sink(Endpoint.from_dict({"host": "0.0.0.0", "peer": "127.0.0.1"}).peer)
    sink(Endpoint.parse("0.0.0.0/localhost").host)
    not_sink(Endpoint.parse("localhost/0.0.0.0").host)
    sink(Endpoint.parse("localhost/0.0.0.0").peer)
    not_sink(SecureEndpoint.parse("0.0.0.0/0.0.0.0").host)
    sink(SecureEndpoint.parse("0.0.0.0/0.0.0.0").peer)


main()
