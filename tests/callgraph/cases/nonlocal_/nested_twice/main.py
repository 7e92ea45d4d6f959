"""`nonlocal` reaches over a function in between; the global of that name stays."""
from actions import finish, start

action = start


def outer():
    action = start

    def middle():
        def inner():
            nonlocal action
            action = finish

        action()
        inner()
        return action()

    return middle()


outer()
action()
