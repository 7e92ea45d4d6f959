def wrap(text):
    return "[" + text + "]"


def hide(text):
    return "*" * len(text)
