import paramiko
from cryptography.hazmat.primitives.asymmetric import rsa


def keys(size):
    rsa.generate_private_key(public_exponent=65537, key_size=2048)
    rsa.generate_private_key(65537, 3072)
    rsa.generate_private_key(65537, size)
    return paramiko.RSAKey.generate(4096)
