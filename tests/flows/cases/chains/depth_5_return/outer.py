from middle import level2


def public():
    return level2("public")


def private():
    return level2("private")
