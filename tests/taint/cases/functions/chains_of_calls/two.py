from three import last
from taintcheck import clean


def second(text):
    return third(text, "other")


def second_clean(text):
    return third(clean(text), text)


def third(text, unused):
    return last(" " + text)
