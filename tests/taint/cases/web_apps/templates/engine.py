from taintcheck import clean


class Template:
    """A text with places for values."""

    def __init__(self, text):
        self.text = text

    def fill(self, values, escape=False):
        result = self.text
        for name, value in values.items():
            shown = clean(value) if escape else value
            result = result.replace("{{ " + name + " }}", shown)
            result = result.replace("{{ " + name + "|raw }}", shown)
        return result


def render(text, **values):
    """A template filled with escaped values."""
    return Template(text).fill(values, escape=True)
