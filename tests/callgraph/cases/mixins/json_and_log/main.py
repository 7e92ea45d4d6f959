"""Mixins call methods that only the class they are mixed into has."""

from mixins import JsonMixin, LogMixin


class Order(LogMixin, JsonMixin):
    def __init__(self, number):
        self.number = number
        self.log("created")

    def fields(self):
        return {"number": self.number}


class Ticket(JsonMixin):
    def fields(self):
        return {}


Order(7).dump()
Ticket().dump()
