import yaml
from yaml import Loader, load, unsafe_load


def read(file):
    yaml.load(file)  # expect
    yaml.load(file, Loader=yaml.Loader)  # expect
    yaml.load(file, yaml.UnsafeLoader)  # expect
    load(file, Loader=Loader)  # expect
    yaml.load_all(file, Loader=yaml.FullLoader)  # expect
    yaml.full_load(file)  # expect
    return unsafe_load(file)  # expect
