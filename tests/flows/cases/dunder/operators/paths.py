class Host:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Host(self.text + "." + other)

    def __str__(self):
        return self.text
