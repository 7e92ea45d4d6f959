class Failure(Exception):
    """Something that went wrong."""

    def __init__(self, text):
        super().__init__(text)
        self.text = text


class Shown(Failure):
    """Told in full."""

    def page(self):
        return "<p>" + self.text + "</p>"


class Hidden(Failure):
    """Told as a number."""

    def page(self):
        return f"<p>{len(self.text)}</p>"
