DEFINED = "10.0.0.5"


def __getattr__(name):
    if name == "ANY":
        return "0.0.0.0"
    if name == "LOCAL":
        return "127.0.0.1"
    if name == "DEFINED":
        return "0.0.0.0"
    raise AttributeError(name)
