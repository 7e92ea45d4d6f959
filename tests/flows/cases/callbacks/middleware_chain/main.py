"""Each middleware wraps the next; one of them rewrites the request it passes on."""
from chain import build
from flowcheck import not_sink, sink
from middlewares import add_peer, close_host


def endpoint(request):
    return request["host"], request.get("peer")


def main():
    plain = build(endpoint, [add_peer])
    host, peer = plain({"host": "0.0.0.0"})
    sink(host)
    not_sink(peer)
    closed = build(endpoint, [close_host, add_peer])
    host, peer = closed({"host": "0.0.0.0"})
    not_sink(host)
    not_sink(peer)


main()
