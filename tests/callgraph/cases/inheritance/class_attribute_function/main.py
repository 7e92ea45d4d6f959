"""A class attribute names a plain function, which the subclass replaces."""


def plain(text):
    return text


def fancy(text):
    return "*" + text + "*"


class Label:
    def __init__(self, text):
        self.text = text

    def show(self):
        return type(self).style(self.text)

    style = plain


class Banner(Label):
    style = fancy


Label("low").show()
Banner("high").show()
