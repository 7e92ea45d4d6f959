DEFAULTS = {"host": "0.0.0.0", "gateway": "localhost"}
PRODUCTION = {"host": "10.0.0.5"}
OVERRIDE = {"host": "0.0.0.0"}


def merge(*layers):
    result = {}
    for layer in layers:
        result.update(layer)
    return result
