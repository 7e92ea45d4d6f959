"""Key functions of `sorted`, `min`, `max` and `list.sort`."""
from people import Person, age_of

team = [Person("Ann", 40), Person("Bob", 30)]


def youngest():
    return min(team, key=age_of)


def by_name():
    return sorted(team, key=lambda person: person.short_name())


def sort_in_place():
    rows = [3, 1, 2]
    rows.sort(key=negative)
    return rows


def negative(value):
    return -value


max(team, key=Person.short_name)
youngest()
by_name()
sort_in_place()
