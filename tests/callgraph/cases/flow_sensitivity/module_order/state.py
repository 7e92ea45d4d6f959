def silent():
    return None


def noisy():
    return "noise"


hook = noisy
hook()


def run():
    return hook()
