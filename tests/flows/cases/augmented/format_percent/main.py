"""An augmented modulo fills a template in place."""

from flowcheck import not_sink, sink


def render(last):
    template = "0.0.0.%d"
    template %= last
    return template


sink(render(0))
not_sink(render(1))
pattern = "%s.%s"
pattern %= ("0.0", "0.0")
sink(pattern)
