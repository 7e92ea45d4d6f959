"""Addition, slices, `extend` and `insert` keep the items."""
from checks import optional, required

active = required + optional[1:]


def run_all(text):
    return [check(text) for check in active]


extended = []
extended.extend(optional)
extended[0]("text")
run_all("text")
