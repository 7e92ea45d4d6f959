from taintcheck import not_sink, sink


def write(text):
    """Written as it is."""
    sink(text)


def quiet(text):
    """Written as it is, but only the program's own texts."""
    not_sink(text)
    return text
