import hmac

KEY = b"key of the server"


def sign(data):
    return hmac.new(KEY, data, "sha256").hexdigest()
