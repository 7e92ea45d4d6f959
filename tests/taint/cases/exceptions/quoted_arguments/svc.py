from errs import AppError


def parse(v):
    try:
        return int(v)
    except ValueError as e:
        raise AppError(str(e)) from e


def parse2(v):
    try:
        return int(v)
    except ValueError as e:
        raise AppError("bad") from e
