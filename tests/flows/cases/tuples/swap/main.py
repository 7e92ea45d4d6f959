"""A tuple swap exchanges two names at once, and a second swap restores them."""
from flowcheck import not_sink, sink


def pick(swap_twice):
    outer, inner = "127.0.0.1", "0.0.0.0"
    outer, inner = inner, outer
    if swap_twice:
        outer, inner = inner, outer
    return outer, inner


def main():
    once = pick(False)
    sink(once[0])
    not_sink(once[1])
    twice = pick(True)
    not_sink(twice[0])
    sink(twice[1])


main()
