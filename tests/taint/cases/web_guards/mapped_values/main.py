"""A value of the project stands in for what was sent."""
from taintcheck import not_sink, sink, source

ORDERS = {"up": "ASC", "down": "DESC"}
param = source()
not_sink(ORDERS.get(param, "ASC"))
not_sink(ORDERS.get(param))
sink(ORDERS.get(param, param))
not_sink(next((each for each in ("a", "b") if each == param), "a"))
not_sink("yes" if param else "no")
not_sink(["a", "b"][len(param) % 2])
