from registry import register


@register("api")
class Api:
    host = "0.0.0.0"
