"""Assigning a property notifies the listener, which reads it."""


class Model:
    def __init__(self, listener):
        self.listener = listener
        self._value = 0

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, new):
        self._value = new
        self.listener.changed(self)


class View:
    def changed(self, model):
        self.paint(model.value)

    def paint(self, value):
        print(value)


model = Model(View())
model.value = 3
