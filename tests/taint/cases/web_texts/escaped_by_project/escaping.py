from taintcheck import clean


def shown(text):
    """A text that is safe to show."""
    return clean(text.strip())


def trimmed(text):
    """A text that is short."""
    return text.strip()[:80]
