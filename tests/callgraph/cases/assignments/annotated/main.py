"""Annotations neither call nor hide what is assigned."""
from collections.abc import Callable

from shop.prices import gross, net

Pricing = Callable[[float], float]

strategy: Pricing = gross
unused: Pricing


class Cart:
    pricing: Pricing = net

    def __init__(self, items: list[float]) -> None:
        self.items: list[float] = items

    def total(self) -> float:
        price: Pricing = strategy
        return sum([price(item) for item in self.items])


cart: Cart = Cart([1.0, 2.0])
cart.total()
Cart.pricing(10.0)
