class Timer:
    def __init__(self, callback):
        self.callback = callback

    def fire(self):
        return self.callback()
