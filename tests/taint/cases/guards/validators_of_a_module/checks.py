import re

SAFE = frozenset({"csv", "json"})
HOSTS = ["example.org", "example.com"]
_WORD = re.compile(r"[a-z]+")


class Rejected(Exception):
    pass


def is_format(value):
    return value in SAFE


def ensure_host(host):
    if host not in HOSTS:
        raise Rejected(host)
    return host


def is_word(value):
    return bool(_WORD.fullmatch(value))


def reject_unless(condition, message="no"):
    if not condition:
        raise Rejected(message)


def parse_id(value):
    try:
        return int(value)
    except ValueError:
        raise Rejected("id") from None


def normalise(value):
    value = value.strip().lower()
    if not value.isalnum():
        return None
    return value


class Validator:
    allowed = ("red", "blue")

    def valid(self, value):
        return value in self.allowed

    def check(self, value):
        if not self.valid(value):
            raise Rejected(value)
        return value
