class Base:
    """Labelled text."""

    kind = "base"

    def __init__(self, label, text="none"):
        self.label = label
        self.text = text

    def summary(self):
        return f"{self.label}: {self.text}"


class Entry(Base):
    """A text with its label last."""

    kind = "entry"

    def __init__(self, text, label):
        super().__init__(text=text, label=label)
