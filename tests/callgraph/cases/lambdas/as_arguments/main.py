"""Lambdas handed to functions call what they close over."""
from retry import attempt


def fetch(address):
    return address


def fetch_all(addresses):
    return [attempt(lambda: fetch(address)) for address in addresses]


def describe(value):
    return str(value)


attempt(lambda: describe(3), lambda: None)
fetch_all(["a", "b"])
