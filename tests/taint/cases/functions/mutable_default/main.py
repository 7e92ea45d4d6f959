"""A mutable default keeps what earlier calls put there."""
from taintcheck import not_sink, sink, source
from util import fresh, remember

remember(source())
sink(remember("second")[0])
fresh(source())
not_sink(fresh("second")[0])
