"""[inner] * 2 holds one list twice, a comprehension holds two."""
from flowcheck import not_sink, sink


def main():
    shared = [["127.0.0.1"]] * 2
    shared[0][0] = "0.0.0.0"
    sink(shared[1][0])  # MISSING
    separate = [["127.0.0.1"] for _ in range(2)]
    separate[0][0] = "0.0.0.0"
    sink(separate[0][0])
    not_sink(separate[1][0])


main()
