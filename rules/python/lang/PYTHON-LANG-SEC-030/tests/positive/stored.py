import hashlib

from Crypto.Hash import MD5

HASHES = {"short": hashlib.md5, "long": hashlib.sha256}


def digest(kind, data):
    return HASHES["short"](data).digest()  # expect


def other(data):
    return MD5.new(data).digest()  # expect
