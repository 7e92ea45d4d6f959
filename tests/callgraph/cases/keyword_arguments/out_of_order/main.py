"""Keywords are matched by name, not by position."""


def before(event):
    return event


def after(event):
    return event


def run(event, setup, teardown):
    setup(event)
    return event, teardown


def finish(event, teardown, setup):
    return teardown(event)


run("test", teardown=after, setup=before)
finish(setup=before, event="test", teardown=after)
