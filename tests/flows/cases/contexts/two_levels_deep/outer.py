from inner import configure


def prepare(mode):
    return configure({"mode": mode, "port": 80})


def boot():
    return prepare("public")


def boot_private():
    return prepare("private")
