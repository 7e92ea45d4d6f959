"""Sections and options of a configuration are told apart."""
import configparser

from taintcheck import not_sink, sink, source

config = configparser.ConfigParser()
config.add_section("a")
config.add_section("b")
config.set("a", "x", source())
config.set("a", "y", "fixed")
config.set("b", "x", "fixed")
sink(config.get("a", "x"))
not_sink(config.get("a", "y"))
not_sink(config.get("b", "x"))
sink(config["a"]["x"])
not_sink(config["b"]["x"])
