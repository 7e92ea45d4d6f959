"""Fields set by constructors up the line, and by methods of the base."""
from shapes import Base, Child, Grandchild
from taintcheck import not_sink, sink, source

child = Child(source(), "b")
sink(child.first)
not_sink(child.second)
grand = Grandchild(source())
sink(grand.first)
not_sink(grand.second)
sink(grand.describe())
not_sink(Grandchild("a").describe())
base = Base("a")
base.rename(source())
sink(base.first)
child.rename("fixed")
not_sink(child.first)
