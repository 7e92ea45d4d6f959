RATE = 0.2


def net(amount: float) -> float:
    return amount


def gross(amount: float) -> float:
    return net(amount) * (1 + RATE)
