"""A subclass forwards its constructor's arguments to its parent's."""


class Widget:
    def __init__(self, parent, on_resize=None):
        self.parent = parent
        self.on_resize = on_resize

    def resize(self):
        return self.on_resize(self)


class Window(Widget):
    def __init__(self, title, *args, **options):
        super().__init__(*args, **options)
        self.title = title


def redraw(widget):
    return widget


def relayout(widget):
    return redraw(widget)


Window("Main", None, on_resize=redraw).resize()
Window("Side", None, relayout).resize()
