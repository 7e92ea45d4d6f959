class Field:
    def __init__(self, default, *checks, label):
        self.value = default()
        for check in checks:
            check(self.value)
        self.label = label(self.value)
