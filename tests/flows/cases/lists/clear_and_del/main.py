"""Deleted and cleared elements are gone, the ones behind them move up."""
from flowcheck import not_sink, sink


def main():
    hosts = ["0.0.0.0", "127.0.0.1", "0.0.0.0"]
    del hosts[0]
    not_sink(hosts[0])
    sink(hosts[1])
    hosts.clear()
    hosts.append("10.0.0.5")
    not_sink(hosts[0])
    names = ["localhost", "0.0.0.0"]
    names.remove("localhost")
    sink(names[0])


main()
