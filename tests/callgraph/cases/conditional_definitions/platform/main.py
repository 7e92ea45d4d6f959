"""A function is defined in both branches; both definitions count."""
import sys


def windows_path(name):
    return name


def unix_path(name):
    return name


if sys.platform == "win32":

    def locate(name):
        return windows_path(name)

else:

    def locate(name):
        return unix_path(name)


def open_config():
    return locate("config")


open_config()
