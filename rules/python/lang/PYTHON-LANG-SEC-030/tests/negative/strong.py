import hashlib
import hmac


def fingerprint(data, key, file):
    hashlib.sha256(data)
    hashlib.new("sha512", data)
    hashlib.file_digest(file, "blake2b")
    return hmac.new(key, data, hashlib.sha256).hexdigest()
