from shop import Cart, price_of
import shop


cart = Cart()
cart.add("tea")
price_of("tea")
shop.checkout(cart)
