import argparse
import json

from texts import JSON_TEXT


def defaults():
    return {"host": "127.0.0.1", "peer": "localhost"}


def from_text():
    return json.loads(JSON_TEXT)


def from_argv(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("--host")
    parser.add_argument("--peer")
    return vars(parser.parse_args(argv))
