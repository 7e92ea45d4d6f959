from repository import Repository


class Users:
    """What handlers ask for."""

    def __init__(self):
        self._repository = Repository("users")

    def by_name(self, name):
        return self._repository.find(f"name = '{name}'")

    def by_id(self, identifier):
        return self._repository.find("id = ?", identifier)
