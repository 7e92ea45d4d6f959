class Button:
    def draw(self):
        return "button"


class DarkButton(Button):
    def draw(self):
        return "dark " + super().draw()


class Panel:
    def draw(self):
        return "panel"


class DarkTheme:
    panel_class = Panel

    def button(self):
        return DarkButton()


class LightTheme(DarkTheme):
    @staticmethod
    def button():
        return Button()
