import os


def host(default):
    return os.environ.get("FLOWS_HOST_UNSET", default)


def required():
    return os.environ.get("FLOWS_REQUIRED")
