"""A closure sees the last binding of its variable; a default keeps the one at the `def`."""


def first():
    return 1


def last():
    return 3


def build():
    action = first

    def late():
        return action()

    def early(action=action):
        return action()

    action = last
    return late, early


late, early = build()
late()
early()
