"""The right operand of | and |= wins for keys both sides have."""
from flowcheck import not_sink, sink
from layers import BASE, PROD, TEST


def main():
    prod = BASE | PROD
    not_sink(prod["host"])
    sink(prod["mirror"])
    test = BASE | TEST
    sink(test["host"])
    reversed_order = TEST | BASE
    not_sink(reversed_order["host"])
    acc = {"host": "0.0.0.0"}
    acc |= {"host": "127.0.0.1", "other": "0.0.0.0"}
    not_sink(acc["host"])
    sink(acc["other"])


main()
