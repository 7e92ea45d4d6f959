REGISTRY = {}
FIXED = {"a": "fixed"}


def put(key, value):
    REGISTRY[key] = value
