"""join puts the separator between the elements and nowhere else."""
from flowcheck import not_sink, sink
from octets import LOOPBACK, ZEROS, numbers


def main():
    sink(".".join(ZEROS))
    not_sink(".".join(LOOPBACK))
    not_sink("".join(ZEROS))
    sink(".".join(str(number) for number in numbers(0)))
    not_sink(".".join(map(str, numbers(1))))
    sink("".join(["0.0", ".0.0"]))
    sink("-".join(["0.0.0.0"]))
    not_sink("-".join(["0.0", "0.0"]))


main()
