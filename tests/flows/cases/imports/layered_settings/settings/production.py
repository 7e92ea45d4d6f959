from .base import *

HOST = "10.0.0.5"
