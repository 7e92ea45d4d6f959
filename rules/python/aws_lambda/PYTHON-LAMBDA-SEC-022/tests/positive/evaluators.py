import builtins
import importlib
import json


def on_request(event, context):
    return eval(event["queryStringParameters"]["formula"])  # expect


def on_script(event, context):
    exec(json.loads(event["body"])["script"])  # expect
    code = compile(event["source"], "event", "exec")  # expect
    builtins.eval(event.get("then"))  # expect
    return code


def on_plugin(event, context):
    module = importlib.import_module("plugins." + event["plugin"])  # expect
    return module.run()
