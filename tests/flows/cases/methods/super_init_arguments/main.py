"""A subclass passes its own constant to super().__init__ and another one elsewhere."""
from base import Service
from flowcheck import not_sink, sink


class PublicService(Service):
    def __init__(self, name):
        super().__init__("0.0.0.0", name)


class PrivateService(Service):
    def __init__(self, name, **options):
        options.setdefault("host", "127.0.0.1")
        super().__init__(name=name, **options)


def main():
    sink(PublicService("10.0.0.5").host)
    not_sink(PublicService("10.0.0.5").name)
    not_sink(PrivateService("localhost").host)
    sink(PrivateService("localhost", host="0.0.0.0").host)


main()
