"""A module keeps the listeners of all topics."""

import bus
from audit import record


def mail(order):
    return order


bus.subscribe("paid", mail)
bus.subscribe("paid", record)
bus.publish("paid", 7)
