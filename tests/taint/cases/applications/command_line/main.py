"""A command-line tool: parsed words, options object, commands as classes."""
from commands import COMMANDS, parse
from taintcheck import not_sink, sink, source

options = parse(["--name", source(), "--level", "3", "export"])
sink(options.name)
not_sink(options.level)
not_sink(options.verbose)
command = COMMANDS["export"](options)
sink(command.run())
not_sink(COMMANDS["check"](options).run())
