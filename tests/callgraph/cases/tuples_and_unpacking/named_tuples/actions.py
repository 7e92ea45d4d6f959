def copy():
    return "copy"


def paste():
    return insert()


def insert():
    return "insert"
