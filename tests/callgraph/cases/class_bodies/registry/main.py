"""Class bodies fill a registry in which functions are looked up later."""
from plugins.core import commands, register
import plugins.archive

commands["pack"]("a")
commands["unpack"]("a")


class Local:
    @register("local")
    def run(name):
        return name


commands["local"]("b")
