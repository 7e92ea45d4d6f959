"""A function, an import and a parameter of the same name."""

import json


def eval(text):
    return json.loads(text)


def use(text):
    return eval(text)


def nested(eval):
    return eval("1")
