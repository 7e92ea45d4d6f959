"""Sinks in methods that operators run."""
from ops import Calm, Shell
from taintcheck import not_sink, sink, source


class Loud:
    @property
    def level(self):
        return 1

    @level.setter
    def level(self, value):
        sink(value)


shell = Shell()
shell << source()
source() in shell
shell[source()]
shell["a"] = source()
[source()] % shell
shell += source()
calm = Calm()
calm << "x"
calm == "y"
calm["z"]
calm.level = "w"
Loud().level = source()
