"""Class methods and static methods reached through classes and objects."""
from base.units import Length, Unit

Length.parse("3")
Unit.parse("4")
Length("5").name()


class Metre(Length):
    @staticmethod
    def symbol():
        return Length.symbol() + "m"

    @classmethod
    def parse(cls, text):
        return super().parse(text.strip())


Metre.parse(" 6 ")
Metre("7").symbol()
parse = Metre.parse
parse("8")
