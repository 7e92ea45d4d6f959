"""A call uses the binding that is live where it stands."""


def old_price():
    return 1


def new_price():
    return 2


price = old_price
price()
price = new_price


def current():
    return price()


def local():
    rate = old_price
    rate = new_price
    rate()
    rate = old_price
    return rate


current()
local()
