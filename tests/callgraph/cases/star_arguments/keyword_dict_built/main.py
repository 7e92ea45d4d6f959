"""A dict of options is built up and unpacked into a function of another module."""
from plot import draw, line_style


def on_draw(figure):
    return figure


def thick(figure):
    return figure


def render(**extra):
    options = {"style": line_style, "callback": on_draw}
    options.update(extra)
    return draw("figure", **options)


render()
render(style=thick)
positional = ("other",)
draw(*positional, callback=on_draw, style=thick)
