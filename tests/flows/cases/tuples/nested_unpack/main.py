"""Nested unpacking reaches the address inside an (address, port) pair only."""
from flowcheck import not_sink, sink

SERVERS = (("web", ("0.0.0.0", 80)), ("admin", ("127.0.0.1", 81)))


def main():
    (web_name, (web_host, web_port)), (admin_name, (admin_host, _)) = SERVERS
    sink(web_host)
    not_sink(web_port)
    not_sink(web_name)
    not_sink(admin_host)
    not_sink(admin_name)


main()
