"""A cached getter hands out one object built from module constants."""

from flowcheck import not_sink, sink
from settings import get_admin_settings, get_settings

sink(get_settings().host)
not_sink(get_admin_settings().host)
not_sink(get_settings().gateway)
