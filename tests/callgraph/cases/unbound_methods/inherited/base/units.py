class Unit:
    def __init__(self, text):
        self.text = text

    @classmethod
    def parse(cls, text):
        return cls(cls.cleaned(text))

    @staticmethod
    def cleaned(text):
        return text

    @staticmethod
    def symbol():
        return ""

    def name(self):
        return Unit.symbol()


class Length(Unit):
    @staticmethod
    def cleaned(text):
        return text.replace(",", ".")
