def fine():
    return 1


def fails():
    raise ValueError("no")
