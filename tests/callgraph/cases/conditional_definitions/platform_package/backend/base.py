class BaseWindow:
    def __init__(self, title):
        self.title = title

    def show(self):
        return self.draw()
