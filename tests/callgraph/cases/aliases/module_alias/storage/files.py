def save(name, text):
    return check(name)


def load(name):
    return check(name)


def remove(name):
    return check(name)


def check(name):
    return name.endswith(".txt")
