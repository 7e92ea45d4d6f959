TREE = {
    "servers": {
        "web": {"host": "0.0.0.0"},
        "db": {"host": "127.0.0.1"},
    },
}


def find(node, path):
    head, _, rest = path.partition(".")
    if head not in node:
        return "10.0.0.5"
    if rest:
        return find(node[head], rest)
    return node[head]


def leaves(node):
    found = []
    for value in node.values():
        if isinstance(value, dict):
            found.extend(leaves(value))
        else:
            found.append(value)
    return found
