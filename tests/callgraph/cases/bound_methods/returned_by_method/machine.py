class Machine:
    def start(self):
        return self.locked

    def locked(self, event):
        if event == "coin":
            return self.unlocked
        return self.locked

    def unlocked(self, event):
        self.count()
        return self.locked

    def count(self):
        self.passed = 1
