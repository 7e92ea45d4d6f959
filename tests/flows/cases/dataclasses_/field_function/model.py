import dataclasses
from dataclasses import field


def local_hosts():
    return ["127.0.0.1"]


@dataclasses.dataclass
class Options:
    host: str = field(default="0.0.0.0")
    gateway: str = dataclasses.field(default="localhost", repr=False)
    binds: list[str] = field(default_factory=lambda: ["0.0.0.0"])
    allowed: list[str] = field(default_factory=local_hosts)
    fixed: str = field(init=False, default="0.0.0.0")
