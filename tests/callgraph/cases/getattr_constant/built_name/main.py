"""The name given to `getattr` is put together from constants."""


class Visitor:
    def visit(self, kind):
        method = getattr(self, "visit_" + kind)
        return method()

    def visit_leaf(self):
        return "leaf"

    def visit_branch(self):
        return self.visit_leaf()

    def visit_root(self):
        return "root"


visitor = Visitor()
visitor.visit("leaf")
visitor.visit("branch")
