"""configparser reads sections, defaults and fallbacks from constant text and dicts."""
import configparser

from flowcheck import not_sink, sink
from texts import INI, TABLE


def main():
    parser = configparser.ConfigParser()
    parser.read_string(INI)
    sink(parser["server"]["host"])
    not_sink(parser["admin"]["host"])
    sink(parser.get("admin", "peer"))
    not_sink(parser.get("server", "peer"))
    sink(parser.get("server", "missing", fallback="0.0.0.0"))
    not_sink(parser.get("server", "missing", fallback="10.0.0.5"))
    other = configparser.ConfigParser()
    other.read_dict(TABLE)
    sink(other["web"]["host"])
    not_sink(other["db"].get("host"))


main()
