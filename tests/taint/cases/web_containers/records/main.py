"""Fields of tuples with names and of data classes."""
from taintcheck import not_sink, sink, source
from shapes import Account, Point

point = Point("x", source())
not_sink(point.left)
sink(point.right)
sink(point[1])
sink(point._replace(left=source()).left)
account = Account(source())
sink(account.name)
not_sink(account.role)
account.name = "someone"
not_sink(account.name)
