"""Guards in loops, flags that remember a test, and while loops that ask again."""
from taintcheck import not_sink, sink, source

ALLOWED = ("a", "b")


def flagged(text):
    ok = text in ALLOWED
    if not ok:
        return
    not_sink(text)


def flag_set(text):
    ok = False
    if text in ALLOWED:
        ok = True
    if ok:
        not_sink(text)
    else:
        sink(text)


def flag_never(text):
    ok = True
    if text in ALLOWED:
        ok = True
    if ok:
        sink(text)
    not_sink(ok)


def loop_found(text):
    for each in ALLOWED:
        if each == text:
            break
    else:
        sink(text)
        return
    not_sink(text)


def loop_return(text):
    for each in ALLOWED:
        if text == each:
            not_sink(text)
            return each
    return "a"


def skipping(texts):
    for text in texts:
        if text not in ALLOWED:
            continue
        not_sink(text)
    sink(texts)


def gathered(texts):
    good, bad = [], []
    for text in texts:
        if text in ALLOWED:
            good.append(text)
        else:
            bad.append(text)
    not_sink(good)
    sink(bad)


def asked_again(text):
    while text not in ALLOWED:
        sink(text)
        text = "a"
    not_sink(text)


def nested(text, other):
    if text in ALLOWED:
        if other in ALLOWED:
            not_sink(text + other)
        else:
            not_sink(text)
            sink(other)
    else:
        sink(text)


flagged(source())
flag_set(source())
flag_never(source())
loop_found(source())
not_sink(loop_return(source()))
skipping([source()])
gathered([source()])
asked_again(source())
nested("a", source())
nested(source(), source())
