"""A package exports what its modules define, under other names."""

from shop import Cart, price_of
import shop


cart = Cart()
cart.add("tea")
price_of("tea")
shop.checkout(cart)
