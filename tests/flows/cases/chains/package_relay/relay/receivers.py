from flowcheck import not_sink, sink


def as_public(value):
    sink(value)


def as_label(value):
    not_sink(value)
