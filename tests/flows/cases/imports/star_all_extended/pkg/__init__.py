from . import inner
from .inner import *

__all__ = ["HOST"]
__all__ += inner.__all__

HOST = "0.0.0.0"
GATEWAY = "0.0.0.0"
