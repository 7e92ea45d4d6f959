"""Exceptions: else, finally, groups, custom fields, nested functions."""
import contextlib

from taintcheck import clean, maybe, not_sink, sink, source


class Problem(Exception):
    pass


class Detailed(Problem):
    def __init__(self, what, why="unknown"):
        self.what = what
        self.why = why
        super().__init__(what)


class Quiet(Problem):
    def __init__(self, what):
        super().__init__("quiet")
        self.size = len(what)


def check(text):
    if maybe():
        raise Detailed(text, why="length")
    return text


def guarded(text):
    try:
        return check(text)
    except Detailed as error:
        return error.what


def harmless(text):
    try:
        check(text)
        return "fine"
    except Detailed as error:
        return error.why


def reraised(text):
    try:
        check(text)
    except Detailed:
        raise
    finally:
        text = "done"


def wrapped(text):
    try:
        check(text)
    except Problem as error:
        raise RuntimeError(f"wrapped: {error}") from None


def cleaned_up(text):
    result = text
    try:
        result = clean(result)
    finally:
        result = result + "!"
    return result


def with_else(text):
    try:
        value = "a"
    except KeyError:
        value = text
    else:
        value = "b"
    return value


@contextlib.contextmanager
def translating():
    try:
        yield
    except Problem as error:
        raise ValueError(str(error)) from error


def main():
    text = source()
    sink(guarded(text))
    not_sink(harmless(text))
    try:
        reraised(text)
    except Problem as error:
        sink(error.what)
        not_sink(error.why)
    try:
        wrapped(text)
    except RuntimeError as error:
        sink(error)
    not_sink(cleaned_up(text))
    not_sink(with_else(text))
    try:
        with translating():
            raise Problem(text)
    except ValueError as error:
        sink(str(error))
    try:
        raise Quiet(text)
    except Problem as error:
        not_sink(str(error))
        not_sink(error.size)
    with contextlib.suppress(Problem):
        check(text)
    sink(text)
    errors = []
    for each in ("a", text):
        try:
            check(each)
        except Problem as error:
            errors.append(error)
    sink([str(error) for error in errors])
    try:
        raise Problem("a", text)
    except Problem as error:
        first, second = error.args
        not_sink(first)
        sink(second)
    try:
        raise KeyError(text)
    except (KeyError, ValueError) as error:
        sink(error.args[0])
    stored = None
    try:
        raise Detailed("x", why=text)
    except Detailed as error:
        stored = error
    sink(stored.why)
    not_sink(stored.what)


main()
