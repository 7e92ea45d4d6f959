"""A command line with argparse defaults and given arguments."""

from cli import parse
from flowcheck import may_sink, not_sink, sink

sink(parse([]).host)
may_sink(parse(["--host", "127.0.0.1"]).host)
not_sink(parse([]).admin_host)
sink(parse([]).bind)
not_sink(parse([]).name)
