from dataclasses import dataclass


@dataclass
class Tcp:
    host: str
    gateway: str | None = None


@dataclass
class Unix:
    path: str
    label: str
