"""Abstract methods that a base class calls on its subclasses."""
from base import Report
from taintcheck import clean, not_sink, sink, source


class Plain(Report):
    def body(self):
        return self.text


class Fixed(Report):
    def body(self):
        return "nothing"


class Cleaned(Report):
    def body(self):
        return clean(self.text)


class Titled(Plain):
    def title(self):
        return "T"

    def body(self):
        return "<b>" + super().body()


class Hidden(Plain):
    def body(self):
        super().body()
        return "hidden"


sink(Plain(source()).render())
not_sink(Fixed(source()).render())
not_sink(Cleaned(source()).render())
sink(Titled(source()).render())
not_sink(Titled("x").render())
not_sink(Hidden(source()).render())
reports = [Fixed(source()), Cleaned(source())]
for report in reports:
    not_sink(report.render())
