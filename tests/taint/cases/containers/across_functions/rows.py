def make_row(name, role):
    row = {}
    row["name"] = name
    row["role"] = role
    return row


def add(table, row):
    table.append(row)


def column(table, key):
    return [row[key] for row in table]


def first(table):
    return table[0]


def cells(row):
    return [row[key] for key in ("name", "role")]


def normalise(row):
    row["role"] = "user"
    row["title"] = row["name"].strip()
    row["length"] = len(row["name"])
