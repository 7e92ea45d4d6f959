def rotating(first, second):
    current, following = second, first

    def take():
        nonlocal current, following
        current, following = following, current
        return current

    return take
