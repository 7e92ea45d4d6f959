class RuleSet:
    def __init__(self):
        self.conditions = []

    def add(self, text):
        self.conditions.append(f"({text})")

    def apply(self, facts):
        return [eval(condition, {}, facts) for condition in self.conditions]
