from registry import register


@register("public")
def public():
    return "0.0.0.0"


@register("private")
def private():
    return "10.0.0.5"
