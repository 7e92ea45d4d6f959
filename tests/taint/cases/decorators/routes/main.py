"""Routes registered by decorators and called with parts of the address."""
from router import Router
from taintcheck import not_sink, sink, source

router = Router()


@router.get("/users/<name>")
def user(name):
    sink(name)
    return "user " + name


@router.get("/about")
def about():
    not_sink("about")
    return "about"


sink(user(source()))
not_sink(about())
sink(router.call("/users/<name>", source()))
