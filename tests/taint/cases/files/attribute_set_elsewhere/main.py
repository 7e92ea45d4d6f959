"""A module attribute that another module sets."""
import runner
import settings
from taintcheck import not_sink, sink, source

not_sink(settings.SAFE)
settings.COMMAND = source()
sink(runner.command())
not_sink(runner.safe())
