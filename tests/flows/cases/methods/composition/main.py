"""An address travels through an object held by an object held by an object."""
from flowcheck import not_sink, sink
from system import Cluster, Machine, Rack


def main():
    cluster = Cluster(Rack(Machine("0.0.0.0")), Rack(Machine("127.0.0.1")))
    sink(cluster.front.machine.host)
    not_sink(cluster.back.machine.host)
    sink(cluster.front_host())
    cluster.back.machine = Machine("0.0.0.0")
    cluster.front.machine.host = "10.0.0.5"
    not_sink(cluster.front_host())
    sink(cluster.back.machine.host)


main()
