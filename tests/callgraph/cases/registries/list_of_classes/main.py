"""Decorated classes are collected and constructed in a comprehension."""

checks = []


def register(cls):
    checks.append(cls)
    return cls


@register
class NotEmpty:
    def passes(self, text):
        return bool(text)


@register
class Short:
    def __init__(self, limit=5):
        self.limit = limit

    def passes(self, text):
        return len(text) < self.limit


def passes_all(text):
    return [check().passes(text) for check in checks]


passes_all("word")
