import hashlib

FLAGS = {"usedforsecurity": False}


def checksum(data):
    first = hashlib.md5(data, usedforsecurity=False).hexdigest()
    second = hashlib.md5(data, **FLAGS).hexdigest()
    return first + second + hashlib.new("md5", data, usedforsecurity=False).hexdigest()
