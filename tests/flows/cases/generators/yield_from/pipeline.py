from leaves import private, public


def combined():
    yield from private()
    yield from public()
    yield "localhost"


def with_result():
    result = yield from private()
    yield result
