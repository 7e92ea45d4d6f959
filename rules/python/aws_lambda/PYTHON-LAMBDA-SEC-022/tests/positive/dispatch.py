"""The handler goes through a dictionary of functions."""


def run_expression(payload):
    return eval(payload)  # expect


def run_echo(payload):
    return payload


ACTIONS = {"expression": run_expression, "echo": run_echo}


def handler(event, context):
    return ACTIONS[event["action"]](event["payload"])
