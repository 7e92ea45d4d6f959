"""__init_subclass__ registers classes under the keyword of their class statement."""
import plugins
from base import Plugin
from flowcheck import not_sink, sink


def main():
    sink(Plugin.registry["edge"]().host)  # MISSING
    not_sink(Plugin.registry["core"]().host)
    sink(plugins.Edge.key_of("0.0.0.0"))
    not_sink(plugins.Edge.key)


main()
