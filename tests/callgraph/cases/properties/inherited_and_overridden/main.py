"""An inherited property reads one that the subclass overrides."""

from people import Person


class Doctor(Person):
    @property
    def title(self):
        return "Dr"


def greet(person):
    return person.greeting


greet(Doctor())
greet(Person())
