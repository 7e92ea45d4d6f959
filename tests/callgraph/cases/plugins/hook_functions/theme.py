from hooks import hook


@hook
def after_save(document):
    return color(document)


def color(document):
    return document
