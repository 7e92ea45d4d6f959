from plugin import Plugin


class Audio(Plugin):
    def setup(self):
        return "audio"
