"""A metaclass that keeps classes, and one that keeps instances."""
from meta import Base, Config, Drop, Registry
from taintcheck import not_sink, sink, source

sink(Registry.classes["Base"]().run(source()))
not_sink(Registry.classes["Drop"]().run(source()))  # SPURIOUS
Config().command = source()
sink(Config().command)
not_sink(Config().mode)
