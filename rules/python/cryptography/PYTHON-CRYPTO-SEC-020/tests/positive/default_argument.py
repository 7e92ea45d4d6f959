from cryptography.hazmat.primitives.asymmetric import rsa


def make(size=1024):
    return rsa.generate_private_key(65537, size)  # expect


make()
make(4096)
