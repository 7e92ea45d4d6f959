"""A descriptor makes a bound object, which is called like a method."""


class Command:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return Bound(self.function, instance)


class Bound:
    def __init__(self, function, instance):
        self.function = function
        self.instance = instance

    def __call__(self, *args):
        return self.function(self.instance, *args)


class Robot:
    @Command
    def move(self, steps):
        return self.log(steps)

    def log(self, steps):
        return steps


Robot().move(3)
