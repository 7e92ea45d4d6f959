from typing import NamedTuple


class Address(NamedTuple):
    host: str = "localhost"
    gateway: str = "0.0.0.0"
    name: str = "api"
