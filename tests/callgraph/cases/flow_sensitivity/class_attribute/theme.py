def light():
    return "light"


def dark():
    return "dark"


class Theme:
    style = staticmethod(light)

    def paint(self):
        return self.style()

    def paint_again(self):
        return self.style()
