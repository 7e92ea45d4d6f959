def record(order):
    return write("order", order)


def write(kind, value):
    return kind, value
