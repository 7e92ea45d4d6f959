"""Meta classes inside classes are kept apart by their owner."""

from flowcheck import not_sink, sink


class Api:
    class Meta:
        host = "0.0.0.0"
        port = 80


class Admin:
    class Meta:
        host = "127.0.0.1"
        port = 81


class Child(Api):
    class Meta(Api.Meta):
        port = 82


def describe(owner):
    return owner.Meta.host


sink(describe(Api))
not_sink(describe(Admin))
sink(Child.Meta.host)
not_sink(Child.Meta.port)
