import hashlib
import hashlib as hashes
import hmac
from hashlib import md5
from hashlib import new


def fingerprint(data, key, file):
    hashlib.md5(data)  # expect
    hashes.md5()  # expect
    md5(data, usedforsecurity=True)  # expect
    new("md5", data)  # expect
    hashlib.new(name="MD5")  # expect
    hashlib.file_digest(file, "md5")  # expect
    hmac.new(key, data, hashlib.md5)  # expect
    return hmac.new(key, data, digestmod="md5").hexdigest()  # expect
