class Visitor:
    def __init__(self, host):
        self.host = host

    def visit(self, kind):
        method = getattr(self, f"visit_{kind}", self.generic)
        return method()

    def visit_host(self):
        return self.host

    def visit_name(self):
        return "localhost"

    def visit_any(self):
        return "0.0.0.0"

    def generic(self):
        return "10.0.0.5"
