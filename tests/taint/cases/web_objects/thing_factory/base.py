import abc


class Thing(abc.ABC):
    """Does something with a text."""

    @abc.abstractmethod
    def do(self, text):
        """What it makes of the text."""


class Loud(Thing):
    """Repeats."""

    def do(self, text):
        heard = text
        return heard


class Quiet(Thing):
    """Says nothing."""

    def do(self, text):
        return "nothing"
