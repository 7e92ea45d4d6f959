"""Abstract methods are filled by the class that is instantiated."""

from flowcheck import not_sink, sink
from listener import Listener
from listeners import Dev, Prod


def run(listener: Listener) -> str:
    return listener.host()


sink(run(Dev()))
not_sink(run(Prod()))
