def setup():
    return None


def hello(name):
    return "hello " + name


def goodbye():
    return "bye"
