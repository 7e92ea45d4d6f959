from functools import singledispatchmethod


class Converter:
    def __init__(self, host):
        self.host = host

    @singledispatchmethod
    def convert(self, value):
        return "localhost"

    @convert.register
    def _(self, value: int):
        return self.host

    @convert.register(list)
    def _(self, value):
        return value[0]
