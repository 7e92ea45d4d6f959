"""After branches, every binding that may be live is called."""


def bus():
    return "bus"


def train():
    return "train"


def bike():
    return "bike"


def plan(distance):
    vehicle = train
    if distance < 5:
        vehicle = bike
    elif distance < 20:
        vehicle = bus
    return vehicle()


def settled(distance):
    if distance < 5:
        vehicle = bike
        vehicle()
    else:
        vehicle = bus
    vehicle = train
    return vehicle()


plan(1)
plan(10)
plan(100)
settled(1)
