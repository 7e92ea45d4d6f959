from .text import clean as trim
from .text import squeeze
