from . import retry
from .run import run
