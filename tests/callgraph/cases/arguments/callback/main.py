"""Functions passed as arguments and called by the function that gets them."""


def debit(amount):
    return -amount


def credit(amount):
    return amount


def post(amount, booking):
    return booking(amount)


def post_all(amounts, booking):
    for amount in amounts:
        post(amount, booking)


post(3, credit)
post_all([1, 2], debit)
