"""A container resolves each service by its name and provider."""
from container import Container
from flowcheck import not_sink, sink
from providers import make_private, make_public


def main():
    container = Container()
    container.register("web", make_public)
    container.register("db", make_private)
    container.register("echo", lambda box: box.get("web"))
    sink(container.get("web").host)
    not_sink(container.get("db").host)
    sink(container.get("echo").host)
    other = Container()
    other.register("web", make_private)
    not_sink(other.get("web").host)


main()
