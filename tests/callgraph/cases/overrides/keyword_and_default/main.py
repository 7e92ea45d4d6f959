"""An override with other defaults is called by inherited code."""


class Step:
    def run(self, data):
        return self.apply(data)

    def apply(self, data, factor=1):
        return data


class Scale(Step):
    def apply(self, data, factor=2):
        return double(data, factor)


class Shift(Scale):
    def run(self, data):
        first = super().run(data)
        return self.apply(first, factor=3)


def double(data, factor):
    return data * factor


Scale().run(2)
Shift().run(3)
