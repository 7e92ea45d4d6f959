import odd


def s2(a, b):
    return odd.s3(b, a)


def s4(a, b):
    return odd.s5(a, b)


def s6(a, b):
    return odd.s7(b, a)


def s8(a, b):
    return odd.s9(a, b)


def s10(a, b):
    return odd.s11(a, b)


def s12(a, b):
    chosen = b
    return chosen
