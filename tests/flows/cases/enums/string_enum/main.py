"""A member of a str-mixed enum equals its string, a plain member does not."""

from enum import Enum, StrEnum

from flowcheck import not_sink, sink


class Mixed(str, Enum):
    ANY = "0.0.0.0"
    LOCAL = "127.0.0.1"


class Text(StrEnum):
    ANY = "0.0.0.0"
    LOCAL = "127.0.0.1"


class Opaque(Enum):
    ANY = "0.0.0.0"


sink(Mixed.ANY)  # MISSING
sink(Text.ANY)  # MISSING
not_sink(Mixed.LOCAL)
not_sink(Text.LOCAL)
not_sink(Opaque.ANY)
sink(Mixed.ANY.value)
