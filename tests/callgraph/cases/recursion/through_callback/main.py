"""A function recurs through its parameter, a lambda through its own name."""


def visit(tree, action):
    action(tree)
    for child in tree.get("children", []):
        visit(child, action)


def show(node):
    print(node["name"])


def deep(node):
    visit(node, show)


fibonacci = lambda n: n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def self_applied(function, n):
    return 0 if n == 0 else function(function, n - 1)


visit({"name": "root", "children": [{"name": "leaf"}]}, deep)
fibonacci(3)
self_applied(self_applied, 2)
