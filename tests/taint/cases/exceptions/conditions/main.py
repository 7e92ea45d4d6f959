"""Which of several errors is raised depends on what is handed over."""
from taintcheck import not_sink, sink, source


class Failure(Exception):
    pass


def run(text, mode):
    if mode == "show":
        raise Failure(text)
    if mode == "hide":
        raise Failure("failed")
    return "fine"


def message(text, mode):
    try:
        return run(text, mode)
    except Failure as failure:
        return failure.args[0]


sink(message(source(), "show"))
not_sink(message(source(), "hide"))
not_sink(message(source(), "other"))
not_sink(message("a", "show"))
