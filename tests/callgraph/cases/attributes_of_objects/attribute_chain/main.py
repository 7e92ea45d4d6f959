"""Calls through a chain of objects, built in another module."""
from machine.car import Car
from machine.engine import start_log

car = Car()
car.engine.start()
car.engine.pump.prime()
car.engine.pump.listener = start_log
car.drive()
