"""Module variables of other modules: some from outside, some not."""
import inputs
from inputs import DEFAULT, QUERY, Values
from taintcheck import not_sink, sink

sink(QUERY)
not_sink(DEFAULT)
sink(inputs.QUERY)
sink(inputs.TABLE["query"])
not_sink(inputs.TABLE["default"])
sink(Values.query)
not_sink(Values.default)
sink(inputs.read())
not_sink(inputs.read_default())
