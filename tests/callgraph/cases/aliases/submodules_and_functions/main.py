"""A function keeps its place of definition through packages, aliases and attributes."""
import kitchen as k
from kitchen import oven as stove
from kitchen.oven import bake as cook

heat = stove.warm_up
heat()
cook("bread")
k.oven.bake("cake")
k.serve("cake")
stove.finish("bread")


class Chef:
    make = staticmethod(cook)
    tools = k


Chef.make("pie")
Chef.tools.serve("pie")
