from registry import register


@register("quote")
def quote(text):
    return '"' + text + '"'


@register("hide")
def hide(text):
    return "*" * len(text)
