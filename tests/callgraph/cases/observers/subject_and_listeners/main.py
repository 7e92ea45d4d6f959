"""The subject notifies objects of two classes."""

from events import Subject


class Display:
    def update(self, value):
        self.show(value)

    def show(self, value):
        print(value)


class Recorder:
    def __init__(self):
        self.values = []

    def update(self, value):
        self.values.append(value)


subject = Subject()
subject.attach(Display())
subject.attach(Recorder())
subject.set(4)
