COLUMNS = ("name", "age")
ORDERS = {"up": "ASC", "down": "DESC"}


def is_column(name):
    """Whether a column has this name."""
    return name in COLUMNS
