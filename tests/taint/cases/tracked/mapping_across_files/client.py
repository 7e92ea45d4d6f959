from trackedcheck import not_sink, sink


def render(text, **variables):
    if text == "page":
        not_sink("fixed", **variables)
        return
    sink(text, **variables)


def show(text, **variables):
    variables.setdefault("other", "a")
    not_sink(text, **variables)
