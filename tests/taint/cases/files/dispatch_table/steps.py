from taintcheck import not_sink, sink


def run(text):
    sink(text)
    return "done"


def echo(text):
    return "echo"


def calm(text):
    not_sink(text)
    return text
