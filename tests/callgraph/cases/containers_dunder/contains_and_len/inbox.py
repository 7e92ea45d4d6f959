class Inbox:
    def __init__(self, subjects):
        self.subjects = subjects

    def __contains__(self, subject):
        return self.find(subject) is not None

    def __len__(self):
        return len(self.subjects)

    def find(self, subject):
        return next((s for s in self.subjects if s == subject), None)

    def newest(self):
        return self.subjects[-1]
