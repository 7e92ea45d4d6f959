"""A metaclass collects the classes that other modules define."""

import shapes
from mount import Mounted

for cls in Mounted.mounted:
    cls().draw()
shapes.Round.count()
