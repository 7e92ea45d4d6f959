from .net import *
from .net import METRICS

__all__ = ["HOST", "METRICS"]
