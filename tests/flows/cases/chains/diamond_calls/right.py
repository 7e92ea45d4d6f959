from bottom import choose


def via_right(first, second):
    return choose(first, second, side="right")
