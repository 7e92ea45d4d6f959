class View:
    """What all views have."""

    def __init__(self, verb, query, form):
        self.verb = verb
        self.query = query
        self.form = form

    def describe(self):
        return type(self).__name__ + " " + self.verb
