class Refused(Exception):
    def __init__(self, reason, code=1):
        super().__init__(reason)
        self.reason = reason
        self.code = code


def bottom(text):
    raise Refused("refused " + text)


def middle(text):
    return bottom(text)


def guarded(text):
    try:
        middle(text)
    except Refused as error:
        return error.reason
    return "none"


def translated(text):
    try:
        middle(text)
    except Refused:
        raise RuntimeError("translated") from None
