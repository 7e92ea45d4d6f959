"""Nested patterns bind functions and objects out of nested data."""
from messages import Message, forward


def archive(message):
    return message.subject()


def handle(event):
    match event:
        case {"message": Message(kind="mail") as message, "then": [first, *_]}:
            return first(message)
        case (Message() as message, action):
            return action(message)
        case [callback] | {"callback": callback}:
            return callback()


def done():
    return "done"


handle({"message": Message("mail"), "then": [forward]})
handle((Message("note"), archive))
handle([done])
