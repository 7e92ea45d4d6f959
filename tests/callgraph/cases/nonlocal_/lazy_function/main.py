"""A variable that starts as `None` is filled by the inner function on its first call."""
from library import connect


def make_sender():
    send = None

    def sender(text):
        nonlocal send
        if send is None:
            send = connect()
        return send(text)

    return sender


sender = make_sender()
sender("a")
sender("b")
