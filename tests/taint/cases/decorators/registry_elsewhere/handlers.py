from registry import register


@register("echo")
def echo(payload):
    return payload


@register("length")
def length(payload):
    return len(payload)
