"""A comprehension over constants keeps the order of what it maps and drops what it filters."""
from flowcheck import not_sink, sink
from table import ROWS


def main():
    hosts = [row["host"] for row in ROWS]
    not_sink(hosts[0])
    sink(hosts[1])
    public = [row["host"] for row in ROWS if row["public"]]
    sink(public[0])
    private = [row["host"] for row in ROWS if not row["public"]]
    not_sink(private[0])
    not_sink(private[1])


main()
