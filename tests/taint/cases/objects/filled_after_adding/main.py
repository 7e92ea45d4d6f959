"""A report made of sections that are filled after they were added."""
from report import Report, Section
from taintcheck import clean, not_sink, sink, source


def main():
    report = Report("weekly")
    first = report.section("intro")
    first.add("hello")
    second = report.section("users").add("a", source())
    sink(second.text())
    sink(second.lines[1])
    not_sink(second.lines[0])  # SPURIOUS
    not_sink(first.text())
    sink(report.render())  # MISSING
    not_sink(report.render(clean))
    not_sink(report.name)
    not_sink(len(report))
    fixed = Report("x")
    fixed.section("a").add("b")
    not_sink(fixed.render())
    not_sink(Section("t").add("u").text())


main()
