"""A class is made by calling `type`."""


def greet(self):
    return self.helper()


def helper(self):
    return "hi"


class Base:
    def __init__(self):
        self.ready = True


Greeter = type("Greeter", (Base,), {"greet": greet, "helper": helper})
Greeter().greet()
