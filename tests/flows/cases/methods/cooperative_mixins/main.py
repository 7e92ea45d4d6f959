"""Cooperative __init__ methods take their own keyword and hand on the rest."""
from flowcheck import not_sink, sink
from mixins import HostMixin, PeerMixin, Root


class Service(HostMixin, PeerMixin, Root):
    pass


def main():
    service = Service(host="0.0.0.0", peer="127.0.0.1", name="localhost")
    sink(service.host)
    not_sink(service.peer)
    not_sink(service.name)
    other = Service(peer="0.0.0.0", name="10.0.0.5")
    not_sink(other.host)
    sink(other.peer)


main()
