class AppError(Exception):
    def __init__(self, message, detail=None):
        super().__init__(message)
        self.detail = detail


class Quiet(AppError):
    pass


def check(value):
    if "'" in value:
        raise AppError("bad value", detail=value)
    return value


def loud(value):
    raise ValueError(f"cannot read {value}")


def silent(value):
    try:
        loud(value)
    except ValueError as error:
        raise Quiet("fixed") from error
