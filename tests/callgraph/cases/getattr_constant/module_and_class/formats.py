class Table:
    def __init__(self, rows):
        self.rows = rows

    def size(self):
        return len(self.rows)


def as_csv(rows):
    return ",".join(rows)


def as_text(rows):
    return str(rows)
