"""A loop that joins octets makes the address; one step more or less does not."""

from flowcheck import not_sink, sink
from build import joined, stepwise

sink(stepwise(4))
not_sink(stepwise(3))
not_sink(stepwise(5))
sink(joined("0", 4))
not_sink(joined("0", 3))
not_sink(joined("1", 4))
