from cryptography.hazmat.primitives.asymmetric import rsa

from config import KEY_SIZES


class KeyFactory:
    def __init__(self, size):
        self.size = size

    def make(self):
        return rsa.generate_private_key(public_exponent=65537, key_size=self.size)  # expect


def fast():
    return KeyFactory(KEY_SIZES["fast"]).make()
