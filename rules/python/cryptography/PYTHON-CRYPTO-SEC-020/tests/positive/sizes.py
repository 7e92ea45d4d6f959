import paramiko
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

BITS = 1024


def keys():
    rsa.generate_private_key(public_exponent=65537, key_size=1024)  # expect
    rsa.generate_private_key(65537, 512)  # expect
    generate_private_key(public_exponent=65537, key_size=BITS)  # expect
    rsa.generate_private_key(65537, key_size=2 * 512)  # expect
    return paramiko.RSAKey.generate(1024)  # expect
