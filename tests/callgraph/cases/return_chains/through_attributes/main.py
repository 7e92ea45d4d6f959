"""A method hands back what another object's method handed back."""
from office.desk import Desk


def answer(call):
    return call


desk = Desk(answer)
desk.handler()("first")
desk.phone.handler()("second")


def relay(place):
    return place.handler()


relay(desk)("third")
