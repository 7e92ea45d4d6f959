import yaml

import options


class Reader:
    def __init__(self, loader=options.LOADER):
        self.loader = loader

    def read(self, text):
        return yaml.load(text, Loader=self.loader)
