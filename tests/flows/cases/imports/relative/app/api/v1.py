from flowcheck import not_sink, sink

from ..settings import HOST as OUTER
from .settings import HOST
from . import settings
from .. import settings as outer_settings


def serve():
    sink(OUTER)
    not_sink(HOST)
    not_sink(settings.HOST)
    sink(outer_settings.HOST)
