"""A missing attribute of a module calls the module's `__getattr__`."""

import settings


print(settings.timeout)
settings.connect("db")
