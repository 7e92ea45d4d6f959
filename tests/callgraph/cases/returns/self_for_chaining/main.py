"""Methods that return `self` are called in a chain, in a subclass as well."""


class Query:
    def __init__(self, table):
        self.table = table
        self.parts = []

    def where(self, text):
        self.parts.append(text)
        return self

    def order_by(self, column):
        return self.where(column)

    def run(self):
        return self.parts


class LimitedQuery(Query):
    def limit(self, count):
        self.parts.append(str(count))
        return self

    def run(self):
        return super().run()[:1]


Query("users").where("age > 3").order_by("name").run()
LimitedQuery("users").limit(3).where("x").run()
