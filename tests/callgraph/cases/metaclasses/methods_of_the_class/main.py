"""A class has the operators and methods of its metaclass."""


class Countable(type):
    def __len__(cls):
        return len(cls.members)

    def __iter__(cls):
        return iter(cls.members)

    def __getitem__(cls, index):
        return cls.pick(index)

    def pick(cls, index):
        return cls.members[index]


class Planets(metaclass=Countable):
    members = ["venus", "mars"]


print(len(Planets), Planets[0])
for planet in Planets:
    print(planet)
Planets.pick(1)
