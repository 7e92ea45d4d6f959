"""zip(*rows) turns rows into columns, nested comprehensions flatten them."""
from flowcheck import not_sink, sink
from rows import ROWS


def main():
    names, hosts = zip(*ROWS)
    not_sink(names[1])
    sink(hosts[1])
    not_sink(hosts[0])
    flat = [cell for row in ROWS for cell in row]
    sink(flat[3])
    not_sink(flat[1])
    squared = [[row[1] for row in ROWS] for _ in range(2)]
    sink(squared[1][1])
    not_sink(squared[1][0])


main()
