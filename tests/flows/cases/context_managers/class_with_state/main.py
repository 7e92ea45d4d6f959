"""__exit__ changes the state that __enter__ set, for the code after the block."""
from flowcheck import not_sink, sink
from gate import Gate


def main():
    gate = Gate("127.0.0.1")
    not_sink(gate.host)
    with gate:
        sink(gate.host)
        with Gate("10.0.0.5") as inner:
            sink(inner.host)
        not_sink(inner.host)
    not_sink(gate.host)


main()
