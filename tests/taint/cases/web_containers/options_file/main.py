"""Sections and options of a parser of option files."""
from configparser import ConfigParser

from taintcheck import not_sink, sink, source

param = source()
conf = ConfigParser(interpolation=None)
conf.add_section("one")
conf.add_section("two")
conf.set("one", "keyA", "plain")
conf.set("one", "keyB", param)
conf.set("two", "keyB", "plain")
not_sink(conf.get("one", "keyA"))
sink(conf.get("one", "keyB"))
not_sink(conf.get("two", "keyB"))
sink(conf["one"]["keyB"])
not_sink(conf["two"]["keyb"])
