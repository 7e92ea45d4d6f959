from machine.engine import Engine


class Car:
    def __init__(self):
        self.engine = Engine()

    def drive(self):
        self.engine.pump.listener("drive")
        return self.engine.start()
