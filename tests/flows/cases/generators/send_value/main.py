"""What is sent into a generator is the value of its yield expression."""
from flowcheck import not_sink, sink


def echoing(start):
    received = start
    while True:
        received = yield received


def main():
    one = echoing("127.0.0.1")
    two = echoing("0.0.0.0")
    not_sink(next(one))
    sink(next(two))
    sink(one.send("0.0.0.0"))
    not_sink(two.send("10.0.0.5"))


main()
