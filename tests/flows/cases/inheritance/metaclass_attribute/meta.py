class Meta(type):
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.address = "0.0.0." + namespace.get("suffix", "9")
        return cls

    @property
    def host(cls):
        return cls.address


class Service(metaclass=Meta):
    pass
