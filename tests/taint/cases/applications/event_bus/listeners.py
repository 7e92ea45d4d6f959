from taintcheck import not_sink


def quiet(message):
    not_sink(message["level"])
