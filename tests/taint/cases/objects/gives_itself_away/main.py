"""An object stores itself in another one, which changes it later."""

from taintcheck import not_sink, sink, source


class Room:
    def __init__(self, name):
        self.name = name
        self.history = []

    def join(self, user):
        user.room = self

    def say(self, user, text):
        self.history.append(text)


class User:
    def __init__(self, nick, filter=None):
        self.nick = nick
        self.room = None

    def say(self, text):
        self.room.say(self, text)


room = Room("main")
ann = User("ann")
room.join(ann)
ann.say(source())
sink(ann.room.history)
sink(room.history)
quiet = Room("quiet")
not_sink(quiet.history)
not_sink(room.name)
