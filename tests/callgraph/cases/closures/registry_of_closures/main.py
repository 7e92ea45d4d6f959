"""Closures made in a loop and kept in a dict, each with its own functions."""
from forms.fields import email, required
from forms.validation import make_checker

checkers = {}
for name, rule in [("mail", email), ("name", required)]:
    checkers[name] = make_checker(name, rule)

checkers["mail"]("a@b")


def check_all(values):
    return [checkers[name](value) for name, value in values.items()]


check_all({"mail": "x", "name": "y"})
