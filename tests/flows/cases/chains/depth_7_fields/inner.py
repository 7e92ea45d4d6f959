class C1:
    peer = "localhost"

    def __init__(self, host):
        self.host = host


class C2:
    def __init__(self, f):
        self.f = f


class C3:
    def __init__(self, e):
        self.e = e


class C4:
    def __init__(self, d):
        self.d = d

    @classmethod
    def around(cls, host):
        return cls(C3(C2(C1(host))))
