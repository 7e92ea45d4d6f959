"""A decorator with an argument fills a dictionary in another module."""

from commands import registry
from commands import tools


def main(name):
    command = registry.find(name)
    return command("argument")


main("copy")
main("move")
