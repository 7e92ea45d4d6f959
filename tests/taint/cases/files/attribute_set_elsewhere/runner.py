import settings


def command():
    return settings.COMMAND


def safe():
    return settings.SAFE
