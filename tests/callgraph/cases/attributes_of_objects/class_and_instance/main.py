"""An instance's attribute hides the class's, which other instances still see."""


def plain(row):
    return str(row)


def fancy(row):
    return f"* {row}"


class Table:
    formatter = staticmethod(plain)

    def show(self, row):
        return self.formatter(row)


def show_fancy(row):
    table = Table()
    table.formatter = fancy
    return table.formatter(row)


def show_plain(row):
    return Table().formatter(row)


show_fancy(1)
show_plain(2)
Table().show(3)
