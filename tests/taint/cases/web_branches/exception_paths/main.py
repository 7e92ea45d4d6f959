"""What a handler of an exception leaves."""
from taintcheck import not_sink, sink, source


def number(text):
    try:
        return int(text)
    except ValueError:
        return -1


def kept(text):
    try:
        int(text)
    except ValueError:
        return text
    return "digits"


def replaced(text):
    result = text
    try:
        result = "n" + str(int("5"))
    finally:
        print("done")
    return result


not_sink(number(source()))
sink(kept(source()))
not_sink(replaced(source()))
