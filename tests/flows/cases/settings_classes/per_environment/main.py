"""A factory picks a settings class by name out of a table."""

from config import get_config
from flowcheck import not_sink, sink


def boot(environment):
    return get_config(environment).HOST


sink(boot("development"))
not_sink(boot("production"))
not_sink(boot("testing"))
sink(get_config("staging").HOST)
