"""A class method constructs `cls` and calls static methods through it."""


class Day:
    def __init__(self, year, month):
        self.year = year
        self.month = month

    @classmethod
    def parse(cls, text):
        year, month = cls.split(text)
        return cls(year, month)

    @staticmethod
    def split(text):
        return [int(part) for part in text.split("-")]

    @classmethod
    def first(cls):
        return cls.parse("1970-01")


class LeapDay(Day):
    @staticmethod
    def split(text):
        return [2000, 2]


Day.parse("2020-02")
LeapDay.first()
