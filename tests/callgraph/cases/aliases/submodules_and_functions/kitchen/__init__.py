from . import oven
from .table import serve
