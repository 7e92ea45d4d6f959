"""Settings that one module holds and another loads."""
import config
import loader
from taintcheck import not_sink, sink


def main():
    loader.load()
    sink(config.settings["a"])
    not_sink(config.settings["b"])


main()
