"""Unpacking follows the shape of nested tuples."""


def red():
    return "r"


def green():
    return "g"


def blue():
    return "b"


def pick_inner():
    first, (second, third) = red, (green, blue)
    return second()


def pick_last():
    (first, second), third = (red, green), blue
    third()
    return first()


def pick_from_list():
    [only] = [green]
    return only()


pick_inner()
pick_last()
pick_from_list()
