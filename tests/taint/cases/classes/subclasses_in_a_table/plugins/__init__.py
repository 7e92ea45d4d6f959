from . import csvish, jsonish
from .base import Plugin

__all__ = ["Plugin", "csvish", "jsonish"]
