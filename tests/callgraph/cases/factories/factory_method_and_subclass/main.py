"""A subclass overrides the method that makes the widget."""

from dialogs import Dialog, WebDialog


def render(dialog):
    return dialog.show()


render(Dialog())
render(WebDialog())
