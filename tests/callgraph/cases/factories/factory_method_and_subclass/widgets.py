class Button:
    def __init__(self, text):
        self.text = text

    def paint(self):
        return self.text


class Link:
    def paint(self):
        return "<a>"
