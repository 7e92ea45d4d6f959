"""A pool of listeners is set up by builders, entered as a manager and read back by name."""
from flowcheck import not_sink, sink
from pool import ListenerPool
from spec import listener


def main():
    pool = ListenerPool([
        listener("web").on("0.0.0.0").port(80),
        listener("admin").on("127.0.0.1").port(81),
        listener("plain"),
    ])
    with pool as started:
        sink(started["web"].host)
        not_sink(started["admin"].host)
        not_sink(started["plain"].host)
        not_sink(started["web"].name)
    sink(pool.hosts()[0])
    not_sink(pool.hosts()[1])
    pool.rebind("web", "10.0.0.5")
    pool.rebind("plain", "0.0.0.0")
    not_sink(pool["web"].host)
    sink(pool["plain"].host)


main()
