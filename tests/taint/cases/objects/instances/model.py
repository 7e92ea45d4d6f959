class User:
    def __init__(self, name, mail):
        self.name = name
        self.mail = mail


class Profile:
    def __init__(self, user):
        self.user = user

    def describe(self):
        return "%s <%s>" % (self.user.name, self.user.mail)


def make_user(name):
    return User(name, "none")
