from bottom import choose


def via_left(first, second):
    return choose(first, second, "left")
