def host_from(value):
    if value is None:
        return "0.0.0.0"
    if isinstance(value, str):
        return value
    if isinstance(value, (tuple, list)):
        return value[0]
    if type(value) is dict:
        return value["host"]
    return "localhost"
