"""Other algorithms, and small numbers of something else."""

from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa


class Symmetric:
    def generate_private_key(self, key_size):
        return key_size


def keys():
    ec.generate_private_key(ec.SECP256R1())
    ed25519.Ed25519PrivateKey.generate()
    Symmetric().generate_private_key(key_size=256)
    return rsa.generate_private_key(public_exponent=3, key_size=2048)
