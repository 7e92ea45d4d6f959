"""Defaults come from another module's names at the time of the `def`."""
import settings
from settings import default_writer


def write(text, writer=settings.writer):
    return writer(text)


settings.writer = settings.to_file


def write_late(text, writer=None):
    return (writer or settings.writer)(text)


def write_imported(text, *, writer=default_writer()):
    return writer(text)


write("a")
write_late("b")
write_late("b", settings.to_screen)
write_imported("c")
