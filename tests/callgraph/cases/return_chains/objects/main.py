"""Each call returns an object of another class, whose method is called next."""


class Session:
    def connection(self):
        return Connection()


class Connection:
    def cursor(self):
        return self.make(Cursor)

    def make(self, kind):
        return kind(self)


class Cursor:
    def __init__(self, owner):
        self.owner = owner

    def fetch(self):
        return []


def open_session():
    return Session()


open_session().connection().cursor().fetch()
cursor = open_session().connection().cursor()
cursor.owner.cursor()
