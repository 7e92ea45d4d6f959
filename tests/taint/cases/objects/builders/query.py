class Query:
    def __init__(self, table):
        self.table = table
        self.clauses = []
        self.parameters = []
        self.count = None

    def where(self, column, value):
        self.clauses.append(f"{column} = '{value}'")
        return self

    def bind(self, value):
        self.clauses.append("column = ?")
        self.parameters.append(value)
        return self

    def limit(self, count):
        self.count = count
        return self

    def build(self):
        text = f"SELECT * FROM {self.table}"
        if self.clauses:
            text += " WHERE " + " AND ".join(self.clauses)
        if self.count is not None:
            text += f" LIMIT {int(self.count)}"
        return text
