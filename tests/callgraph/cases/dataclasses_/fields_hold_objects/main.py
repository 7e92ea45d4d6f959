"""Fields of a dataclass hold an object and a function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable


class Engine:
    def start(self):
        return "brum"


def beep():
    return "beep"


@dataclass
class Car:
    engine: Engine
    horn: Callable[[], str]
    parts: list = None

    def drive(self):
        self.engine.start()
        return self.horn()


Car(Engine(), horn=beep).drive()
