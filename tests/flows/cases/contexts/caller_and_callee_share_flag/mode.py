PUBLIC = False


def set_public(value):
    global PUBLIC
    PUBLIC = value


def host():
    if PUBLIC:
        return "0.0.0.0"
    return "127.0.0.1"
