from plugin import Plugin


class Video(Plugin):
    def __init__(self):
        self.codec = "av1"

    def activate(self):
        super().activate()
