"""Commands chosen by name, with options."""
from args import parser
from commands import COMMANDS
from taintcheck import not_sink, sink, source

options = parser().parse_args(["--name", source(), "--count", "3"])
COMMANDS["greet"]().run(options)
COMMANDS["quit"]().run(options)
not_sink(options.mode)
sink(options.name)
