"""Lists made by one helper at one place are different lists for each call."""
from flowcheck import not_sink, sink
from make import fresh, fresh_with


def main():
    left = fresh()
    right = fresh()
    left.append("0.0.0.0")
    right.append("127.0.0.1")
    sink(left[0])
    not_sink(right[0])
    sink(fresh_with("0.0.0.0")[0])
    not_sink(fresh_with("10.0.0.5")[0])


main()
