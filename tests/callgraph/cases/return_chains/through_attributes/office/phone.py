class Phone:
    def __init__(self, action):
        self.action = action

    def handler(self):
        return self.action
