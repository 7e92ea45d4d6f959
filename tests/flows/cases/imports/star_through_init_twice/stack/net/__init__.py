from .hosts import *
from .hosts import _metrics as METRICS
