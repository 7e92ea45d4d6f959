"""Builtins that call back: `any` and `all` over calls, `zip`, `reversed`, `max` with a key."""
from graders import Grade, passed

grades = [Grade(1), Grade(4)]


def everyone():
    return all(passed(grade) for grade in grades)


def best():
    return max(grades, key=Grade.points)


def ordered():
    return sorted(grades), list(zip(map(passed, grades), "ab"))


def backwards():
    return [grade.points() for grade in reversed(grades)]


everyone()
best()
ordered()
backwards()
