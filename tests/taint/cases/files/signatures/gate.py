import hmac

from vault import sign


def is_genuine(data, given):
    return hmac.compare_digest(sign(data.encode()), given)


def require(data, given):
    if not is_genuine(data, given):
        raise PermissionError("not signed by us")
