from dataclasses import dataclass


@dataclass(slots=True)
class Endpoint:
    host: str
    gateway: str
