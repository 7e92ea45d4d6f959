def email(value):
    return "@" in value


def required(value):
    return bool(value)
