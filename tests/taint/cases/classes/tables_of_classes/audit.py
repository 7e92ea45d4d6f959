class Audit:
    entries = []
    by_user = {}

    @classmethod
    def record(cls, user, text):
        cls.entries.append(text)
        cls.by_user[user] = text


class Quiet:
    entries = []

    @classmethod
    def record(cls, text):
        cls.entries.append(len(text))
