class Engine:
    def __init__(self):
        self.conditions = {}

    def add(self, name, condition):
        self.conditions[name] = condition.strip()

    def check(self, name, facts):
        return eval(self.conditions[name], {}, facts)  # expect
