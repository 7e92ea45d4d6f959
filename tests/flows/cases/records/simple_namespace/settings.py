import types


def load(host):
    return types.SimpleNamespace(net=types.SimpleNamespace(host=host, admin="127.0.0.1"))
