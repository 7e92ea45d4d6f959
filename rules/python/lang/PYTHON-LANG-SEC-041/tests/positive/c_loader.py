"""The fast loader where there is one."""

import yaml

try:
    from yaml import CLoader as Loader
except ImportError:
    from yaml import Loader


def read(path):
    with open(path) as file:
        return yaml.load(file, Loader=Loader)  # expect
