class Vehicle:
    def __init__(self, colour):
        self.colour = colour

    def start(self):
        return self.check()

    def check(self):
        return True


class Car(Vehicle):
    def check(self):
        return self.colour


class Truck(Vehicle):
    def load(self):
        return self.check()
