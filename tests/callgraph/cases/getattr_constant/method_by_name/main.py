"""`getattr` with a constant name, in a variable or with a default."""


class Printer:
    def print_plain(self, text):
        return text

    def print_bold(self, text):
        return self.mark(text)

    def mark(self, text):
        return "*" + text

    def nothing(self, text):
        return None


STYLE = "print_bold"
printer = Printer()
getattr(printer, "print_plain")("a")
getattr(printer, STYLE)("b")
getattr(printer, "print_fancy", printer.nothing)("c")
