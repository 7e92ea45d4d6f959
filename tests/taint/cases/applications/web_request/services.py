from taintcheck import not_sink, sink


class UserService:
    table = "users"

    def find(self, name):
        return self._run("SELECT * FROM " + self.table + " WHERE n = '" + name + "'")

    def find_page(self, page):
        not_sink(page)

    def update(self, id, name):
        sink(name)
        not_sink(id)

    def _run(self, statement):
        sink(statement)
        return []
