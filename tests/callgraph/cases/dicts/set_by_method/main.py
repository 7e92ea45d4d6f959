"""A dict in an attribute is filled by one method and read by another."""
from bus.core import EventBus


def on_login(user):
    print(user)


def on_logout(user):
    return audit(user)


def audit(user):
    return user


bus = EventBus()
bus.subscribe("login", on_login)
bus.subscribe("logout", on_logout)
bus.publish("login", "ann")
bus.publish("logout", "ann")
