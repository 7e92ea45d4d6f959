def meters(amount):
    return amount


def feet(amount):
    return meters(amount)
