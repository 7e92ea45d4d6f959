"""Loggers from a module table with handlers."""
from log import get_logger
from taintcheck import not_sink, sink, source


class Shell:
    def emit(self, record):
        sink(record["text"])  # MISSING
        not_sink(record["name"])


get_logger("app").add_handler(Shell())
get_logger("app").info("got %s", source())
