"""`x or default` gives the default for falsy arguments only."""
from flowcheck import not_sink, sink
from connect import Client, host_or_any


def main():
    sink(host_or_any(None))
    sink(host_or_any(""))
    not_sink(host_or_any("127.0.0.1"))
    sink(Client().host)
    not_sink(Client(host="10.0.0.5").host)
    not_sink(Client(options={"host": "localhost"}).host)
    sink(Client(options={"port": 1}).host)


main()
