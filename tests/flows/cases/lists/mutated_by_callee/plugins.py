def register_public(hosts):
    _add(hosts, "0.0.0.0")


def register_private(hosts):
    _add(hosts, "127.0.0.1")


def _add(target, value):
    target.append(value)
