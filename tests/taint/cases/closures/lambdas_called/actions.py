from taintcheck import not_sink, sink


def run(action, value):
    action(value)


def twice(change, value):
    return change(change(value))


ACTIONS = {
    "show": lambda value: sink(value),
    "hide": lambda value: not_sink(value),
}
