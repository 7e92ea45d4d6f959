"""map and filter apply the function they are given to every element."""
from flowcheck import not_sink, sink
from transform import is_public, to_host


def main():
    hosts = list(map(to_host, ["private", "public"]))
    not_sink(hosts[0])
    sink(hosts[1])
    public = list(filter(is_public, hosts))
    sink(public[0])
    private = [*filter(lambda host: not is_public(host), hosts)]
    not_sink(private[0])


main()
