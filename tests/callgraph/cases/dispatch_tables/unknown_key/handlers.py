def show(word):
    return word


def hide(word):
    return None


def fallback(word):
    return show(word)


TABLE = {"show": show, "hide": hide}
