"""A visitor derived from the library's calls the inherited method."""

import ast


class Names(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        self.remember(node)

    def remember(self, node):
        self.found.append(node)


names = Names()
names.visit_Name(None)
names.generic_visit(ast.Pass())
