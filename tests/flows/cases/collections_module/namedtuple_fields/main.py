"""Fields of a namedtuple are read by name, by index and after _replace."""
from flowcheck import not_sink, sink
from model import Endpoint, loopback


def main():
    public = Endpoint("0.0.0.0", 80)
    sink(public.host)
    sink(public[0])
    not_sink(public.port)
    not_sink(loopback().host)
    closed = public._replace(host="10.0.0.5")
    not_sink(closed.host)
    sink(public.host)
    host, port = Endpoint(port=81, host="0.0.0.0")
    sink(host)
    not_sink(port)


main()
