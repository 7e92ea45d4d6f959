"""Conditions that contradict what this caller hands over."""
from taintcheck import clean, maybe, not_sink, sink, source

SAFE_MODE = True
LEVELS = {"strict": True, "loose": False}


def render(text, escape=True):
    if escape:
        text = clean(text)
    return text


def output(text, kind):
    if kind == "raw":
        return text
    elif kind == "clean":
        return clean(text)
    return "unknown"


def nested(text, escape):
    return render(text, escape=escape)


def optional(text=None):
    if text is None:
        text = "default"
    return text


def filtering(text, check=None):
    if check is not None:
        text = check(text)
    return text


def both(first, second):
    if first and not second:
        return "never here"
    return second


class Writer:
    def __init__(self, safe):
        self.safe = safe

    def write(self, text):
        if self.safe:
            return clean(text)
        return text


def configured(text):
    if SAFE_MODE:
        return clean(text)
    return text


not_sink(render(source()))
sink(render(source(), escape=False))
sink(output(source(), "raw"))
not_sink(output(source(), "clean"))
not_sink(output(source(), "other"))
sink(nested(source(), False))
not_sink(nested(source(), True))
sink(optional(source()))
not_sink(optional())
sink(filtering(source()))
not_sink(filtering(source(), clean))
sink(filtering(source(), lambda text: text))
sink(both(True, source()))
not_sink(both(True, ""))
not_sink(Writer(True).write(source()))
sink(Writer(False).write(source()))
not_sink(configured(source()))
not_sink(render(source(), escape=LEVELS["strict"]))
sink(render(source(), escape=LEVELS["loose"]))
flag = maybe()
if flag:
    text = source()
else:
    text = "fixed"
if flag:
    sink(text)
else:
    not_sink(text)
