"""Values yielded by a generator arrive in order, each generator's own."""
from flowcheck import not_sink, sink
from sources import all_hosts, private_hosts, public_hosts


def main():
    for host in public_hosts():
        sink(host)
    for host in private_hosts():
        not_sink(host)
    first, second = all_hosts()
    not_sink(first)
    sink(second)
    hosts = list(all_hosts())
    sink(hosts[-1])


main()
