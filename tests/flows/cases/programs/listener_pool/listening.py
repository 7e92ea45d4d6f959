from dataclasses import dataclass


@dataclass
class Listener:
    name: str
    host: str = "localhost"
    port: int = 0
