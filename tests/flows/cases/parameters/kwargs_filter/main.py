"""Options popped, renamed and filtered from **kwargs before they are passed on."""
from flowcheck import not_sink, sink
from wrap import open_server, open_without_host


def main():
    server = open_server(address="0.0.0.0", host="127.0.0.1", name="localhost")
    sink(server.host)
    not_sink(server.name)
    quiet = open_without_host(host="0.0.0.0", name="10.0.0.5")
    not_sink(quiet.host)
    not_sink(quiet.name)


main()
