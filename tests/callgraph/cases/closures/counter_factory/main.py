"""Inner functions call what their enclosing function was given."""


def make_validator(check, report):
    def validate(value):
        if not check(value):
            report(value)
        return value

    return validate


def positive(value):
    return value > 0


def complain(value):
    print("bad", value)


def ignore(value):
    return None


strict = make_validator(positive, complain)
tolerant = make_validator(positive, ignore)
strict(-1)
tolerant(-1)
