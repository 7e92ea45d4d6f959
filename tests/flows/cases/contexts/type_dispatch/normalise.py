def normalise(value):
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return "127.0.0.1"
    if isinstance(value, tuple):
        return value[0]
    if callable(value):
        return value()
    return "0.0.0.0"
