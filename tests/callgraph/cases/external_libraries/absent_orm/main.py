"""Models derive from the base class of an absent library."""

from models import User
from rowmapper import Session


def find(name):
    session = Session()
    user = User(name=name)
    user.save()
    session.add(user)
    return user.display()


find("ann")
