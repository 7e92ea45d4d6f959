"""An old name of a function is answered by the package's `__getattr__`."""

import api


api.old_load("a")
api.load("b")
