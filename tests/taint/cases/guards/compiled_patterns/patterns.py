import re

WORD = re.compile(r"[a-z]{1,20}")
WHOLE = re.compile(r"^[a-z_]+\Z")


def is_word(text):
    return bool(WORD.fullmatch(text))


def holds_word(text):
    return bool(WORD.search(text))


def starts_with_word(text):
    return WORD.match(text) is not None
