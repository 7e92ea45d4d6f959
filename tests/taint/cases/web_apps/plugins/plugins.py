from registry import register

VERSION = "1"


@register("echo")
def echo(text):
    """The text."""
    return text


@register("count")
def count(text):
    """How long it is."""
    return len(text)
