import ast
import importlib
import json
import re

PLUGINS = {"csv": "plugins.csv", "json": "plugins.json"}


def handler(event, context):
    numbers = ast.literal_eval(event["numbers"])
    body = json.loads(event["body"])
    pattern = re.compile(re.escape(body["prefix"]))
    module = importlib.import_module(PLUGINS[body["plugin"]])
    return module.run(numbers, pattern)
