import argparse


def build(serve, admin):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    serving = commands.add_parser("serve")
    serving.add_argument("--host", default="0.0.0.0")
    serving.set_defaults(func=serve)
    administering = commands.add_parser("admin")
    administering.add_argument("--host", default="127.0.0.1")
    administering.set_defaults(func=admin)
    return parser
