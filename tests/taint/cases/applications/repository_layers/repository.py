from taintcheck import not_sink, sink


class Database:
    def __init__(self, name):
        self.name = name
        self.statements = []

    def execute(self, statement, parameters=()):
        self.statements.append(statement)
        return statement


class Repository:
    def __init__(self, database):
        self._database = database

    def by_key(self, key):
        not_sink(self._database.name)
        sink(key)
        sink("SELECT * FROM t WHERE k = '%s'" % key)
        return self._database.execute("SELECT * FROM t WHERE k = ?", (key,))

    def insert(self, key, values):
        not_sink(key)
        names = ", ".join(values)
        not_sink(names)
        sink(", ".join(repr(each) for each in values.values()))
        return self._database.execute(f"INSERT INTO t ({names})")

    def delete(self, key):
        not_sink(f"DELETE FROM t WHERE k = {key}")
