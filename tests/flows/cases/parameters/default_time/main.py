"""A default is evaluated at definition and does not see a later assignment."""
import state
from flowcheck import not_sink, sink
from state import captured, current


def main():
    sink(captured())
    not_sink(current())  # SPURIOUS
    state.HOST = "0.0.0.0"
    sink(current())
    not_sink(captured("127.0.0.1"))


main()
