class Expression:
    def __init__(self, sql, *params):
        self.sql = sql
        self.params = params

    def __and__(self, other):
        return Expression(f"({self.sql} AND {other.sql})", *self.params, *other.params)

    def __invert__(self):
        return Expression(f"NOT {self.sql}", *self.params)


class Column:
    def __set_name__(self, owner, name):
        self.name = name

    def __eq__(self, value):
        return Expression(f"{self.name} = ?", value)

    def like(self, pattern):
        return Expression(f"{self.name} LIKE '{pattern}'")


class Manager:
    def __init__(self, model):
        self.model = model

    def filter(self, expression):
        return f"SELECT * FROM {self.model.table} WHERE {expression.sql}", expression.params


class Model:
    table = ""

    def __init_subclass__(cls):
        cls.objects = Manager(cls)
        cls.table = cls.__name__.lower()
