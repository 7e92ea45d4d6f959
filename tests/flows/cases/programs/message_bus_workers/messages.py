from dataclasses import dataclass


@dataclass
class Request:
    host: str
    peer: str = "localhost"


STOP = None
