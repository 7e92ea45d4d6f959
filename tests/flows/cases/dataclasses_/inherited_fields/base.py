from dataclasses import dataclass


@dataclass
class Endpoint:
    host: str = "0.0.0.0"
    gateway: str = "127.0.0.1"
