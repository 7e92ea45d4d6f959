from products import Product


class LabFamily:
    def make_listener(self):
        return Product("0.0.0.0")

    def make_peer(self):
        return Product("localhost")


class ProdFamily:
    def make_listener(self):
        return Product("10.0.0.5")

    def make_peer(self):
        return Product("0.0.0.0")
