_data = {}


def put(k, v):
    _data[k] = v


def get(k):
    return _data.get(k)
