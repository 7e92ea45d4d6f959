"""The functions a generator yields are called by the loop."""


def validate(row):
    return row


def store(row):
    return None


def stages(strict):
    if strict:
        yield validate
    yield store


def process(row):
    for stage in stages(True):
        stage(row)


process({"id": 1})
