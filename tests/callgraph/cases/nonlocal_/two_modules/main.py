"""A closure made in another module swaps its own callback for the next one."""
from relay import make_relay


def greet(name):
    return f"hello {name}"


def part(name):
    return f"bye {name}"


say, replace = make_relay(greet)
say("ann")
replace(part)
say("ann")
