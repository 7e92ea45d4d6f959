"""isinstance and callable tests on the argument decide the branch."""

from flowcheck import not_sink, sink
from normalise import normalise

sink(normalise(None))
not_sink(normalise(8080))
not_sink(normalise("localhost"))
not_sink(normalise(("127.0.0.1", "0.0.0.0")))
sink(normalise(("0.0.0.0", "127.0.0.1")))
sink(normalise(lambda: "0.0.0.0"))
