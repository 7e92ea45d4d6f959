def plain(text):
    """Whether a text is letters and digits."""
    return text.isalnum()


def demand(text):
    """The text, if it is plain."""
    if not plain(text):
        raise ValueError(text)
    return text


def demand_nothing(text):
    """The text, if there is one."""
    if not text:
        raise ValueError("empty")
    return text
