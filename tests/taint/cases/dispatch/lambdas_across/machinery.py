class Button:
    def __init__(self, action):
        self.action = action

    def click(self, event):
        self.action(event)


def after(value, function):
    return function(value)


def apply_all(functions, value):
    for function in functions:
        value = function(value)
    return value
