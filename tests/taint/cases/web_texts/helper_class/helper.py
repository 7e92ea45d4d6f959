class Helper:
    """Does things to texts."""

    text = "none"

    def process(self, text):
        return self._again(text)

    def _again(self, text):
        return self._once(text) + "."

    def _once(self, text):
        return text

    def ignore(self, text):
        kept = self._once("kept")
        self._once(text)
        return kept

    @staticmethod
    def echo(text):
        return text

    @staticmethod
    def drop(text):
        return "dropped"

    @classmethod
    def made(cls, text):
        made = cls()
        made.text = text
        return made
