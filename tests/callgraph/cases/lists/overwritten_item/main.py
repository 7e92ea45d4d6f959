"""An overwritten item is gone; the others stay."""


def draft(text):
    return text


def review(text):
    return text


def publish(text):
    return text


stages = [draft, review]
stages[0](1)
stages[0] = publish


def first_stage():
    return stages[0]("text")


def second_stage():
    return stages[1]("text")


first_stage()
second_stage()
