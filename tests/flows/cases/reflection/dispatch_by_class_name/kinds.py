class Public:
    pass


class Private:
    pass


BY_CLASS = {Public: "0.0.0.0", Private: "127.0.0.1"}
BY_NAME = {"Public": "0.0.0.0", "Private": "10.0.0.5"}


def host_of(value):
    return BY_CLASS[type(value)]


def named(value):
    return BY_NAME[value.__class__.__name__]
