def u6(value, trusted):
    return u7(value, not trusted)


def u7(value, suspicious):
    return u8(value, "closed" if suspicious else "open")


def u8(value, mode):
    if mode == "closed":
        return u9("localhost")
    return u9(value)


def u9(value):
    return u10([value])


def u10(values):
    return u11(iter(values))


def u11(values):
    return next(values)
