"""Attributes, items and slices as targets of unpacking and of loops."""
from station import Station


def arrive():
    return "arrive"


def depart():
    return "depart"


def idle():
    return "idle"


station = Station()
station.first, station.last = arrive, depart
station.first()
board = {}
board["in"], board["out"] = depart, arrive


def show():
    return board["out"]()


def loop():
    for station.current in (idle,):
        station.current()


show()
loop()
station.close()
