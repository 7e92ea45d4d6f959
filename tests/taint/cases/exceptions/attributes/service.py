from errors import ApiError, QuotaError


def load(key):
    if key not in {"a": 1}:
        raise ApiError(f"no entry {key}", status=404)
    return key


def charge(user, amount):
    raise QuotaError(user, amount)
