"""A class attribute is set again; objects made before and after see the new one."""
from theme import Theme, dark, light


def high_contrast():
    return "contrast"


before = Theme()
before.paint()
Theme.style = staticmethod(dark)
before.paint_again()
after = Theme()
after.style = high_contrast
after.style()
light()
