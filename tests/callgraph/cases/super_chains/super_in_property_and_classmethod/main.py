"""`super()` reaches the parent's property and class method."""


class Document:
    @property
    def title(self):
        return "untitled"

    @classmethod
    def blank(cls):
        return cls()


class Report(Document):
    @property
    def title(self):
        return "report: " + super().title

    @classmethod
    def blank(cls):
        report = super().blank()
        report.fill()
        return report

    def fill(self):
        self.rows = 0


print(Report.blank().title)
