import even


def s1(a, b):
    return even.s2(a, b)


def s3(a, b):
    return even.s4(a, b)


def s5(a, b):
    return even.s6(a, b)


def s7(a, b):
    return even.s8(a, b)


def s9(a, b):
    return even.s10(a, b)


def s11(a, b):
    return even.s12(a, b)
