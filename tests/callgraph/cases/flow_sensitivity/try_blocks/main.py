"""Each way through `try`, `except`, `else` and `finally` leaves its bindings."""


def fast(text):
    return int(text)


def slow(text):
    return 0


def clean():
    return None


def convert(text):
    try:
        result = fast(text)
        method = fast
    except ValueError:
        method = slow
        result = slow(text)
    else:
        result += 1
    finally:
        clean()
    return method("1"), result


def finally_wins(text):
    handler = slow
    try:
        handler = fast
    finally:
        handler = clean
    return handler()


convert("3")
convert("x")
finally_wins("3")
