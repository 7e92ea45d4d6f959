PACKET = b"HOST" + b"0.0.0.0"


def pack(left, right):
    return left.encode("ascii") + b"." + right.encode("ascii")
