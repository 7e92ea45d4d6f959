class User:
    def __init__(self, name, role="user"):
        self.name = name
        self.role = role


class Group:
    def __init__(self):
        self.members = {}

    def join(self, user):
        self.members[user.role] = user

    def find(self, role):
        return self.members[role]

    def names(self):
        return [user.name for user in self.members.values()]
