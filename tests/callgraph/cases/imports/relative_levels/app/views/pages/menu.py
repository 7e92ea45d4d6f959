from ... import config


def entries():
    return [config.title()]
