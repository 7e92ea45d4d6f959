import settings
from flowcheck import not_sink, sink


def start():
    host = "0.0.0.0" if settings.DEBUG else "localhost"
    not_sink(host)
    if settings.DEBUG:
        not_sink("0.0.0.0")
    else:
        sink("0.0.0.0")
