class Request:
    """What a handler is given."""

    def __init__(self, query, form):
        self.args = query
        self.form = form
        self.method = "POST"
