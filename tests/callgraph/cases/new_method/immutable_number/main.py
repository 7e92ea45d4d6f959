"""A subclass of `float` sets its value in `__new__`."""


class Meters(float):
    def __new__(cls, value):
        checked = cls.check(value)
        return super().__new__(cls, checked)

    @staticmethod
    def check(value):
        return abs(value)

    def shown(self):
        return f"{self:.1f} m"


class Kilometers(Meters):
    def __new__(cls, value):
        return Meters.__new__(cls, value * 1000)


print(Meters(-2).shown())
print(Kilometers(1).shown())
