import yaml
from yaml import CSafeLoader, SafeLoader, safe_load


def read(file):
    safe_load(file)
    yaml.safe_load_all(file)
    yaml.load(file, Loader=yaml.SafeLoader)
    yaml.load(file, SafeLoader)
    yaml.load(file, Loader=CSafeLoader)
    return yaml.load(file, Loader=yaml.BaseLoader)
