"""Commands as lists: the program, its options, and the text a shell reads."""
from commands import Command, shell
from taintcheck import not_sink, sink, source

name = source()
sink(shell("ls " + name))
listing = Command("ls").option("-l").argument(name)
not_sink(listing.program)
not_sink(listing.options)
sink(listing.arguments)
not_sink(listing.line()[0])
chosen = Command(name)
sink(chosen.program)
not_sink(chosen.arguments)
