"""A constant assembled in one module from parts of two others."""

from flowcheck import not_sink, sink
from settings import ADMIN_URL, BIND, LOOPBACK

sink(BIND)
not_sink(LOOPBACK)
not_sink(ADMIN_URL)
