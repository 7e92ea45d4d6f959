class Animal:
    def __init__(self, name):
        self.name = name

    def breathe(self):
        self.log("breathes")

    def log(self, what):
        print(self.name, what)
