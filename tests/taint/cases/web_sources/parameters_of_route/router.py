class Router:
    """Calls handlers with parts of a path."""

    def call(self, handler, parts):
        return handler(**parts)
