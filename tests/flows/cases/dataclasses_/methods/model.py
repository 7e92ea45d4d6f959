from dataclasses import dataclass, field


@dataclass
class Network:
    host: str = "localhost"

    @classmethod
    def public(cls):
        return cls("0.0.0.0")

    @classmethod
    def private(cls):
        return cls(host="127.0.0.1")


@dataclass
class Service:
    name: str = "api"
    network: Network = field(default_factory=Network)

    def bind_host(self):
        return self.network.host
