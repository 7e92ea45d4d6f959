"""A `partial` calls its function with the bound arguments first."""
from functools import partial


def send(channel, formatter, text):
    return channel(formatter(text))


def console(line):
    print(line)


def logfile(line):
    return [line]


def plain(text):
    return text


def starred(text):
    return f"* {text}"


to_console = partial(send, console, plain)
to_console("hello")
star = partial(send, formatter=starred, channel=logfile)


def emit():
    return star(text="hi")


emit()
