def line_style(figure):
    return figure


def draw(figure, *, style, callback):
    style(figure)
    return callback(figure)
