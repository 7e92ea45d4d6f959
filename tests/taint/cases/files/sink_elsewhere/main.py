"""The sink is in another module, reached with a tainted argument and with a clean one."""
import store
from store import keep
from taintcheck import not_sink, source

store.keep("name", source())
keep("name", source() + "x")
store.keep_fixed("fixed")
keep(source(), "b" + source())
not_sink(store.LAST)
