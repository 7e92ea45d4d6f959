def keep(text):
    """The text."""
    return text


def drop(text):
    """Nothing of the text."""
    return f"{len(text)} characters"


ACTIONS = {"keep": keep, "drop": drop}


def run(name, text):
    """What an action makes of a text."""
    return ACTIONS[name](text)
