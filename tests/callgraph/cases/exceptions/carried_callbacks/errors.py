class Abort(Exception):
    def __init__(self, action):
        self.action = action

    def undo(self):
        return self.action()
