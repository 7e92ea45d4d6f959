"""An abstract property and an abstract method that has a body."""

import abc


class Channel(metaclass=abc.ABCMeta):
    def __init__(self, target):
        self.target = target

    @property
    @abc.abstractmethod
    def prefix(self):
        ...

    def post(self, text):
        self.deliver(self.prefix + text)

    @abc.abstractmethod
    def deliver(self, text):
        print("channel", text)


class Mail(Channel):
    @property
    def prefix(self):
        return "mail: "

    def deliver(self, text):
        super().deliver(text)
        print(self.target)


Mail("ann").post("hi")
