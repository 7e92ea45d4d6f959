def pay(cart):
    return cart.total
