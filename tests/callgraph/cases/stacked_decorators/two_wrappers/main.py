"""The upper decorator wraps what the lower one returned."""


def bold(function):
    def make_bold():
        return "<b>" + function() + "</b>"

    return make_bold


def italic(function):
    def make_italic():
        return "<i>" + function() + "</i>"

    return make_italic


@bold
@italic
def heading():
    return "Title"


@italic
def caption():
    return "Figure"


heading()
caption()
