from inner import C4


class C7:
    def __init__(self, a):
        self.a = a


class C6:
    def __init__(self, b):
        self.b = b


class C5:
    def __init__(self, c):
        self.c = c


def wrap(host):
    return C7(C6(C5(C4.around(host))))
