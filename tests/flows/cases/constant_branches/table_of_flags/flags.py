FEATURES = {"expose": True, "hide": False}


class Flags:
    expose = True
    hide = not expose
