"""`print`, `str`, `repr` and `%` ask objects for their text."""


class City:
    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name.title()

    def __repr__(self):
        return "City(" + quote(self.name) + ")"


def quote(text):
    return repr(text)


def announce(city):
    print(city)
    return str(city)


def debug(cities):
    print(cities)
    return "%r" % cities[0]


announce(City("oslo"))
debug([City("rome")])
