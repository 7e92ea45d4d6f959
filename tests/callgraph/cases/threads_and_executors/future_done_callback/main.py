"""A future calls back whoever waits for it."""

from concurrent.futures import Future


class Order:
    def __init__(self, dish):
        self.dish = dish
        self.ready = Future()

    def serve(self, on_ready):
        self.ready.add_done_callback(on_ready)
        self.ready.set_result(self.dish)


def ring(future):
    print("ready")


Order("soup").serve(ring)
