"""Fields changed through local names."""
from model import Outer, Inner
from taintcheck import not_sink, sink, source

outer, other = Outer(), Outer()
outer.add(source())
other.add("x")
sink(outer.inner.items[0])
not_sink(other.inner.items[0])
outer.put(source())
other.put("x")
sink(outer.list[0])
not_sink(other.list[0])
third = Outer()
alias = third.inner
not_sink(third.inner.text)
alias.text = source()
sink(third.inner.text)
third.inner = Inner()
alias.text = source()
not_sink(third.inner.text)
sink(alias.text)
