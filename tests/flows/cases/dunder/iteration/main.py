"""A user class's __iter__ yields its own elements to loops and unpacking."""
from flowcheck import not_sink, sink
from pools import Pool


def main():
    for host in Pool(["0.0.0.0"]):
        sink(host)
    for host in Pool(["127.0.0.1", "localhost"]):
        not_sink(host)
    first, second = Pool(["10.0.0.5", "0.0.0.0"])
    not_sink(first)  # SPURIOUS
    sink(second)


main()
