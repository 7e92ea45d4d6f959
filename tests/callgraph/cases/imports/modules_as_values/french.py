from english import hello


def setup():
    return hello("fr")


def goodbye():
    return "salut"
