"""A zone file parser, a resolver with aliases and a cache that answers per name."""
from flowcheck import not_sink, sink
from resolver import Resolver
from zone import parse

ZONE = """
; example zone
www   A      0.0.0.0
db    A      127.0.0.1
home  CNAME  www
"""


def main():
    resolver = Resolver(parse(ZONE), fallback="10.0.0.5")
    sink(resolver.resolve("www"))
    not_sink(resolver.resolve("db"))
    sink(resolver.resolve("home"))
    not_sink(resolver.resolve("gone"))
    strange = Resolver(parse(ZONE), "0.0.0.0")
    sink(strange.resolve("gone"))
    not_sink(strange.resolve("db"))


main()
