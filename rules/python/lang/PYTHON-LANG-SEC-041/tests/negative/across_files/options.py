import yaml

LOADER = yaml.SafeLoader
