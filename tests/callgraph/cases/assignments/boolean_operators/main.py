"""`or` and `and` hand on one of their operands, here always a known function."""


def strict(text):
    return int(text)


def lenient(text):
    return 0


def audit(text):
    return text


def parse(text, parser=None):
    chosen = parser or strict
    return chosen(text)


def check(text, enabled):
    hook = enabled and audit
    if hook:
        hook(text)


parse("4")
parse("x", lenient)
check("a", True)
check("b", False)
