from enum import Enum


class State(Enum):
    IDLE = "idle"
    BUSY = "busy"


def wait():
    return "zzz"


def spin():
    return wait()


HANDLERS = {State.IDLE: wait, State.BUSY: spin}
