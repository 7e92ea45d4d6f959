import json

TEXT = """
{"server": {"host": "0.0.0.0", "peer": "127.0.0.1"}, "pool": ["10.0.0.5", "0.0.0.0"]}
"""


def decoded(name):
    return json.loads('{"web": "0.0.0.0", "db": "127.0.0.1"}')[name]
