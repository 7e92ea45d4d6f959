"""Elements appended one by one are found again under their own index."""
from flowcheck import not_sink, sink
from collect import gather


def main():
    hosts = gather()
    not_sink(hosts[0])
    sink(hosts[1])
    not_sink(hosts[2])
    sink(hosts[-2])


main()
