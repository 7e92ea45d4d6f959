"""Rebinding an imported name leaves the exporting module as it was."""

import config
from config import HOST, LOCAL
from flowcheck import not_sink, sink

HOST = "127.0.0.1"
LOCAL = "0.0.0.0"

not_sink(HOST)
sink(config.HOST)
sink(LOCAL)
not_sink(config.LOCAL)
