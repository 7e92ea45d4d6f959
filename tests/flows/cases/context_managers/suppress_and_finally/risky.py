def fail():
    raise ValueError("refused")


def succeed():
    return None
