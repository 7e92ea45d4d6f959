"""Fields set along a chain of constructors."""
from models import Entity, Named, Owned
from taintcheck import not_sink, sink, source


def main():
    sink(Named(1, source()).to_text())
    not_sink(Named(1, "a", note=source()).to_text())
    sink(Named(1, "a", note=source()).note)
    owned = Owned(2, "x", owner=source())
    sink(owned.owner)
    not_sink(owned.name)
    sink(repr(owned))
    not_sink(owned.to_text())
    sink(f"{owned}")
    not_sink(Owned(3, "y").owner)
    sink(Owned(3, source(), color="z").name)
    not_sink(Owned(3, source(), color="z").color)
    sink(Entity(source()).to_text())
    not_sink(Entity(1, a=source()).id)


main()
