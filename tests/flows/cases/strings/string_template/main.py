"""string.Template substitutes its placeholders by name."""
from string import Template

from flowcheck import not_sink, sink
from texts import BIND, NETLOC


def main():
    sink(Template(BIND).substitute(host="0.0.0.0", port="80"))
    not_sink(Template(BIND).substitute({"host": "127.0.0.1"}))
    not_sink(Template(NETLOC).substitute(host="0.0.0.0", port="80"))
    not_sink(Template(BIND).safe_substitute(peer="0.0.0.0"))
    sink(Template(BIND).safe_substitute(host="0.0.0.0"))


main()
