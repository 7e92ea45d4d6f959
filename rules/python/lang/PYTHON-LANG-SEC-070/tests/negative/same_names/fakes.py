"""Stands in for the socket module in simulations."""


class FakeSocket:
    def __init__(self):
        self.address = None

    def bind(self, address):
        self.address = address


def socket():
    return FakeSocket()
