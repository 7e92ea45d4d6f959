def opened():
    return "opened"


def recovered():
    raise ValueError("recovered")


def close():
    return None
