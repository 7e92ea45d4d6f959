from .base import *
from .base import HOST as BASE_HOST

METRICS_HOST = "127.0.0.1"
HOST = BASE_HOST
