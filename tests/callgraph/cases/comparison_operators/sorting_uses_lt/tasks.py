class Task:
    def __init__(self, priority):
        self.priority = priority

    def __lt__(self, other):
        return self.urgency() < other.urgency()

    def urgency(self):
        return self.priority

    def label(self):
        return str(self.priority)
