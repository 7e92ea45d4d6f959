"""A base class in one module, its handlers in another."""
from handlers import Search, Status

Search().dispatch()
Status().dispatch()
