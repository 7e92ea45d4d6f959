"""Subcommands bring their own defaults and set_defaults(func=...) their own handler."""
from commands import run_admin, run_serve
from flowcheck import not_sink
from parser import build


def main():
    parser = build(run_serve, run_admin)
    for argv in (["serve"], ["admin"], ["admin", "--host", "10.0.0.5"]):
        args = parser.parse_args(argv)
        args.func(args)
        not_sink(args.command)


main()
