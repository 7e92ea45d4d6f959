"""An option that is set to one of two values."""
from configparser import ConfigParser

from taintcheck import maybe, not_sink, sink, source

param = ""
if maybe():
    param = source()
conf = ConfigParser(interpolation=None)
conf.read_dict({"server": {"host": "localhost", "user": param}})
conf.add_section("client")
conf.set("client", "name", param)
conf.set("client", "kind", "browser")
sink(conf.get("client", "name"))
not_sink(conf.get("client", "kind"))
sink(conf.get("server", "user"))
not_sink(conf["server"]["host"])
not_sink(conf.get("client", "kind", fallback=param))
