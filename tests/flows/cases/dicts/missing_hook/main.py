"""__missing__ of a dict subclass answers for item access and not for get."""
from flowcheck import not_sink, sink
from hosts import Hosts


def main():
    hosts = Hosts(db="127.0.0.1")
    not_sink(hosts["db"])
    sink(hosts["web"])
    not_sink(hosts.get("web"))
    not_sink(hosts.get("web", "localhost"))
    sink(hosts.get("web") or hosts["web"])


main()
