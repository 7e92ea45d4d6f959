"""A constant imported by name is the one of that module, not of its neighbour."""

from dev_settings import HOST as DEV_HOST
from flowcheck import not_sink, sink
from prod_settings import HOST


def run():
    not_sink(HOST)


def run_dev():
    sink(DEV_HOST)


run()
run_dev()
