from .text import shout
from .wash import quote

__all__ = ["quote", "shout"]
