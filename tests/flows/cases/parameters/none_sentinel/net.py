_UNSET = object()


def with_none(host=None):
    if host is None:
        host = "0.0.0.0"
    return host


def with_sentinel(host=_UNSET):
    if host is _UNSET:
        return "0.0.0.0"
    return host
