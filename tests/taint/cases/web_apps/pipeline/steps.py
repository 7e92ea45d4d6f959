from taintcheck import clean


def trim(text):
    """Without blanks."""
    return text.strip()


def mark(text):
    """With a mark."""
    return "> " + text


LENIENT = [trim, mark]
STRICT = [trim, clean, mark]


def run(steps, text):
    """A text after all steps."""
    for step in steps:
        text = step(text)
    return text
