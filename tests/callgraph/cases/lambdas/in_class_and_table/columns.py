COLUMNS = {
    "id": lambda row: number(row["id"]),
    "name": lambda row: row["name"].title(),
}


def number(value):
    return int(value)


class Column:
    def __init__(self, getter, formatter=lambda value: value):
        self.getter = getter
        self.formatter = formatter

    def render(self, row):
        return self.formatter(self.getter(row))
