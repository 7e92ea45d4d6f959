"""ClassVar and keyword-only fields do not take positional arguments."""

from dataclasses import KW_ONLY, dataclass
from typing import ClassVar

from flowcheck import not_sink, sink


@dataclass
class Listener:
    scheme: ClassVar[str] = "0.0.0.0"
    name: str
    _: KW_ONLY
    host: str = "127.0.0.1"


@dataclass
class Plain:
    scheme: str
    name: str = "localhost"


sink(Listener("api").scheme)
not_sink(Listener("api").host)
sink(Listener("0.0.0.0").name)
sink(Listener("api", host="0.0.0.0").host)
sink(Plain("0.0.0.0").scheme)
not_sink(Plain("0.0.0.0").name)
