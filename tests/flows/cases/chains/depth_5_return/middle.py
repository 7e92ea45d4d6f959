from inner import level4


def level2(kind):
    return level3(kind, True)


def level3(kind, strict):
    return level4(kind) if strict else "localhost"
