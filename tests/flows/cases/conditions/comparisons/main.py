"""Constant comparisons, chained ones too, select a branch."""
from flowcheck import not_sink, sink
from zones import zone_host


def main():
    sink(zone_host(5))
    not_sink(zone_host(0))
    not_sink(zone_host(10))
    sink(zone_host(9))
    mode = "dev"
    if mode != "prod":
        host = "0.0.0.0"
    else:
        host = "127.0.0.1"
    sink(host)
    if "dev" in ("prod", "stage"):
        other = "0.0.0.0"
    elif mode is None:
        other = "localhost"
    else:
        other = "10.0.0.5"
    not_sink(other)


main()
