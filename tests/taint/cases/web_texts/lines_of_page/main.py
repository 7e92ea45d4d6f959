"""A page that is put together line by line."""
from taintcheck import clean, not_sink, sink, source


def page(title, body, escape):
    lines = ["<html>"]
    lines.append("<h1>" + title + "</h1>")
    if escape:
        lines.append(clean(body))
    else:
        lines.append(body)
    lines += ["</html>"]
    return "\n".join(lines)


not_sink(page("t", source(), True))
sink(page("t", source(), False))
sink(page(source(), "b", True))
not_sink(page("t", "b", False))
