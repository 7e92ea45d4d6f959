class Person:
    @property
    def title(self):
        return "Mx"

    @property
    def greeting(self):
        return "Dear " + self.title
