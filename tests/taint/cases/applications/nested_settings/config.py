DEFAULTS = {"db": {"host": "localhost", "name": "x"}, "debug": False}


def merge(base, extra):
    result = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict) and key in result:
            result[key] = merge(result[key], value)
        else:
            result[key] = value
    return result


class Config:
    def __init__(self, data):
        self._data = data

    def get(self, path):
        node = self._data
        for part in path.split("."):
            node = node[part]
        return node
