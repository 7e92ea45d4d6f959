"""`yield from` calls the generator it delegates to and hands on what it yields."""


def morning():
    yield wake
    yield wash


def evening():
    yield sleep


def day():
    yield from morning()
    yield from evening()


def wake():
    return "awake"


def wash():
    return "clean"


def sleep():
    return "asleep"


for action in day():
    action()


def last_action():
    *_, last = evening()
    return last()


last_action()
