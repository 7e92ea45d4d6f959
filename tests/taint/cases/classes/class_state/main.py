"""Class attributes and class bodies."""
from taintcheck import not_sink, sink, source


class Settings:
    path = source()
    mode = "fixed"
    both = path + mode
    sink(path)

    def read(self):
        return self.path


sink(Settings.path)
not_sink(Settings.mode)
sink(Settings.both)
sink(Settings().read())
not_sink(Settings().mode)
