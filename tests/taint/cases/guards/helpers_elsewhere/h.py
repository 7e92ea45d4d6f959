OK = {"a"}


def valid(v):
    return v in OK


def valid2(v):
    if v not in OK:
        return False
    return True


def nonempty(v):
    return bool(v)


def valid3(v):
    for o in OK:
        if v == o:
            return True
    return False


is_ok = lambda v: v in OK
