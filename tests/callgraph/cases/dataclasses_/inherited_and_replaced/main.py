"""`__post_init__` calls that of the base, and `replace` constructs again."""

import dataclasses
from models import Named


@dataclasses.dataclass(frozen=True)
class City(Named):
    people: int = 0

    def __post_init__(self):
        super().__post_init__()
        verify(self.people)


def verify(number):
    return number >= 0


city = City("oslo")
bigger = dataclasses.replace(city, people=5)
print(bigger.shown())
