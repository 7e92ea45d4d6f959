class Account:
    def __init__(self, owner):
        self._owner = None
        self._notes = []
        self.owner = owner

    @property
    def owner(self):
        return self._owner

    @owner.setter
    def owner(self, value):
        if not value.isalnum():
            raise ValueError("bad owner")
        self._owner = value

    @property
    def notes(self):
        return tuple(self._notes)

    def note(self, text):
        self._notes.append(text)

    @property
    def summary(self):
        return f"{self.owner}: {len(self.notes)}"


class Lenient(Account):
    @property
    def owner(self):
        return self._owner

    @owner.setter
    def owner(self, value):
        self._owner = value or "nobody"
