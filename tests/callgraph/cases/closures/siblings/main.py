"""Two inner functions share a variable, and one calls the other."""


def make_stack(on_empty):
    items = []

    def push(item):
        items.append(item)
        return size()

    def pop():
        if not size():
            return on_empty()
        return items.pop()

    def size():
        return len(items)

    return push, pop


def complain():
    return "empty"


push, pop = make_stack(complain)
push(1)
pop()
pop()
