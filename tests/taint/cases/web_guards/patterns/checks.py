import re

NAME = re.compile(r"^[a-z]+$")


def is_word(text):
    """Whether a text is one word."""
    return bool(re.fullmatch(r"\w+", text))
