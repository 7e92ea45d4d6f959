import re

OTHERS = re.compile(r"[^\w-]+")


def slug(text):
    return OTHERS.sub("-", text)


def letters(text):
    return re.sub("[^a-zA-Z]", "", text)


def without_spaces(text):
    return re.sub(r"\s+", "", text)


def quoted(text):
    return re.sub("[^a-z<'>]", "", text)
