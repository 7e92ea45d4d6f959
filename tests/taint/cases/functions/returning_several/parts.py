class Result:
    def __init__(self, code, body):
        self.code = code
        self.body = body


def split(text):
    return text, "rest"


def status(text):
    if len(text) > 1000:
        return 413, text
    return 200, text


def as_dict(text):
    code, body = status(text)
    return {"code": code, "body": body}


def as_object(text):
    return Result(*status(text))
