"""A function stored on the object hides the method of that name."""


class Button:
    def press(self):
        return self.beep()

    def beep(self):
        return "beep"


def buzz():
    return "buzz"


quiet = Button()
quiet.beep = buzz
quiet.press()
quiet.beep()
