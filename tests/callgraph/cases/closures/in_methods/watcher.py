class Watcher:
    def __init__(self, name, callback):
        self.name = name
        self.callback = callback

    def listener(self):
        def listen():
            return self.changed()

        return listen

    def changed(self):
        return self.callback(self.name)
