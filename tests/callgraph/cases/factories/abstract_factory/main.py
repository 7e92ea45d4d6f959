"""Factories are an object and a class, and the window takes its parts from either."""

from themes import DarkTheme, LightTheme


class Window:
    def __init__(self, theme):
        self.button = theme.button()
        self.panel = theme.panel_class()

    def draw(self):
        self.button.draw()
        self.panel.draw()


for theme in (DarkTheme(), LightTheme):
    Window(theme).draw()
