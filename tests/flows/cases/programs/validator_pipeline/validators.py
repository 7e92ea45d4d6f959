def strip(host):
    return host.strip()


def lower(host):
    return host.lower()


def no_public(host):
    return "127.0.0.1" if host == "0.0.0.0" else host


LOOSE = [strip, lower]
STRICT = [strip, lower, no_public]


def apply(validators, host):
    for validate in validators:
        host = validate(host)
    return host
