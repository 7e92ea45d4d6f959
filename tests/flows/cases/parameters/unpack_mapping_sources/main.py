"""Star arguments from dict keys, dict values, ranges and zipped dicts bind in order."""
from flowcheck import not_sink, sink
from signature import connect


def main():
    hosts = {"0.0.0.0": "127.0.0.1", "localhost": "10.0.0.5"}
    host, peer = connect(*hosts)
    sink(host)  # MISSING
    not_sink(peer)
    host, peer = connect(*hosts.values())
    not_sink(host)
    not_sink(peer)
    host, peer = connect(**dict(zip(["peer", "host"], ["127.0.0.1", "0.0.0.0"])))
    sink(host)
    not_sink(peer)
    host, peer = connect(*["10.0.0.5"], *("0.0.0.0",))
    not_sink(host)
    sink(peer)  # MISSING


main()
