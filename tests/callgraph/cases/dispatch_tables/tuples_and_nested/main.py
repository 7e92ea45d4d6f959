"""Functions lie in nested dictionaries, lists and tuples."""


def tea():
    return "tea"


def cake():
    return "cake"


def soup():
    return "soup"


MENU = {
    "drinks": {"hot": [tea]},
    "food": (cake, soup),
}
MENU["drinks"]["hot"][0]()
_, last = MENU["food"]
last()
label, action = [("one", cake)][0]
action()
