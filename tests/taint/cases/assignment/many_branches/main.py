"""Twenty branches between source and sink, none of which changes the value for good."""
from taintcheck import maybe, not_sink, sink, source


def long(a, b):
    text = source()
    log = []
    if a == 1:
        log.append("1")
    if a == 2:
        text = text + "2"
    if a == 3:
        text = text + "3"
    if a == 4:
        text = text + "4"
    if b == 5:
        text = text + "5"
    if b == 6:
        text = text + "6"
    if b == 7:
        text = text + "7"
    if b == 8:
        text = text + "8"
    if b == 9:
        text = text + "9"
    if maybe():
        text = text + "10"
    if maybe():
        text = text + "11"
    if maybe():
        text = text + "12"
    if maybe():
        text = text + "13"
    if maybe():
        text = text + "14"
    if maybe():
        text = text + "15"
    sink(text)
    not_sink(log)
    if text == "a":
        not_sink(text)
    for each in [text]:
        if each:
            sink(each)


long(len(source()), len(source()))
