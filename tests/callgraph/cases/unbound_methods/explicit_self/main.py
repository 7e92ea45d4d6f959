"""Methods called on the class, with the object as first argument."""
from vehicles import Car, Truck, Vehicle

car = Car("red")
Vehicle.start(car)
Car.start(car)


class Van(Car):
    def __init__(self, colour):
        Car.__init__(self, colour)

    def start(self):
        Vehicle.start(self)
        return Truck.load(self)


Van("blue").start()
