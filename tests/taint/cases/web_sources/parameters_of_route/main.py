"""Parts of a path that a router hands to its handler by name."""
from router import Router
from taintcheck import not_sink, sink, source


def item(name, number):
    sink(name)
    not_sink(number)
    return name


router = Router()
sink(router.call(item, {"name": source(), "number": 4}))
