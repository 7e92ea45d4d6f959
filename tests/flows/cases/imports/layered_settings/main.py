"""Layered settings: production stars in the base and overrides one name."""

from flowcheck import not_sink, sink
from settings import development, production


def boot(settings_module):
    return settings_module.HOST


sink(boot(development))
not_sink(boot(production))
sink(production.METRICS_HOST)
not_sink(development.METRICS_HOST)
