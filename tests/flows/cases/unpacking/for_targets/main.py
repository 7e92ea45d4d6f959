"""Loop targets unpack each row; columns do not mix."""

from flowcheck import not_sink, sink

ROUTES = [
    ("api", "0.0.0.0", "127.0.0.1"),
    ("admin", "0.0.0.0", "10.0.0.5"),
]


def apply():
    for name, host, gateway in ROUTES:
        not_sink(name)
        sink(host)
        not_sink(gateway)


def apply_enumerated():
    for index, (name, host, gateway) in enumerate(ROUTES):
        not_sink(index)
        sink(host)
        not_sink(gateway)


apply()
apply_enumerated()
