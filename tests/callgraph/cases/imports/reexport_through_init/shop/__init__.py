from .cart import Basket as Cart
from .prices import *
from .payment import pay as checkout
