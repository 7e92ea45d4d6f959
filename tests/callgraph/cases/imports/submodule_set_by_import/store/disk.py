import store.memory


def save(item):
    return store.memory.save(item)
