"""Constant keys are kept apart, over several ways to build a dict."""


def up():
    return 1


def down():
    return -1


def stay():
    return 0


keys = {"k": down, "j": up}
keys.update({"h": stay})
made = dict(left=stay, right=up)
paired = dict([("x", down)])

keys["k"]()


def press_h():
    return keys["h"]()


def press_right():
    return made["right"]()


def press_x():
    return paired["x"]()


press_h()
press_right()
press_x()
