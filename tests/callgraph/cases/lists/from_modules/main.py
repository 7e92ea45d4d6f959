"""A list of functions is built in one module, extended in the second and run in the third."""
from chain.build import middleware
from chain.run import handle
import chain.extra

handle("request")
middleware[0]("direct")


def reversed_run():
    for layer in middleware[::-1]:
        layer("reverse")


reversed_run()
