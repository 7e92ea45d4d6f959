"""Modules and functions are imported under other names."""

import geometry.shapes as figures
from geometry import units as u
from geometry.units import meters as m, feet


def show():
    m(1)
    feet(2)
    u.meters(3)
    figures.circle(4)


show()
