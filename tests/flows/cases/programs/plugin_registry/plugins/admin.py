from registry import register


@register("admin")
class Admin:
    def __init__(self):
        self.host = "127.0.0.1"
