def choose(first, second, side):
    options = {"left": first, "right": second}
    return options[side]
