table = {"before": [], "after": []}


def add(moment, hook):
    table[moment].append(hook)


def run(moment, page):
    for hook in table[moment]:
        hook(page)
