import store


def save(v):
    store.put("name", v)
    store.put("kind", "c")
