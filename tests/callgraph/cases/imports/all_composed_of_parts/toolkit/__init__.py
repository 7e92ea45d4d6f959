from . import cutting
from .cutting import *
from .holes import drill, _spin
from .holes import _spin as measure

__all__ = cutting.__all__ + ["drill"]
__all__ += ["measure"]
