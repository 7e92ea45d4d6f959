class Hasher:
    rounds = 1

    def digest(self, text):
        return self.mix(text) * self.rounds

    @staticmethod
    def mix(text):
        return text[::-1]

    @classmethod
    def make(cls):
        return cls.mix("seed")
