"""One constructor builds the parts of its object, and those build theirs."""

from parts.engine import Engine
from parts import wheels


class Car:
    def __init__(self, power):
        self.engine = Engine(power)
        self.wheels = wheels.build(4)

    def start(self):
        self.engine.ignite()
        for wheel in self.wheels:
            wheel.turn()


Car(90).start()
