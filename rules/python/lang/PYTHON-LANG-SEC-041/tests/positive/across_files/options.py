import yaml

LOADER = yaml.UnsafeLoader
