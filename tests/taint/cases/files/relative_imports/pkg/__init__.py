from .api import fetch as get
from .sub import *
