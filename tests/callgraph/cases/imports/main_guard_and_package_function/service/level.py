def raise_to(number):
    return number
