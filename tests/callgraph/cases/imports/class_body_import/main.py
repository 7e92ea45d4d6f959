"""Functions that a class body imports are methods of the class."""


class Report:
    from texts import heading, footer as closing

    def render(self):
        return self.heading() + self.closing()

    @property
    def name(self):
        return "report"


Report().render()
