"""Objects made in one module are wired in a second and used in a third."""
from plant.wiring import controller
from plant.parts import Valve

controller.run()
controller.valve.on_open("manual")
spare = Valve()
spare.on_open = None
