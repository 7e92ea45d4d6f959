LEVEL = 2 * 2


def pick(level):
    if 2 <= level < 5:
        return "0.0.0.0"
    return "127.0.0.1"
