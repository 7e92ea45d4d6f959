"""Module variables are read and set through the module object."""
import config
from config import current

config.backend = config.disk
current()


def save():
    return config.backend("x")


def swap():
    config.backend = config.memory


save()
swap()
save()
