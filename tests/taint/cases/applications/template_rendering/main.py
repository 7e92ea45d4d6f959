"""Templates are filled from a context; one engine escapes, the other does not."""
from engine import Environment, render
from taintcheck import clean, not_sink, sink, source

context = {"name": source(), "title": "Home"}
sink(render("Hello {name}", context))
not_sink(render("Hello {title}", {"title": context["title"]}))
not_sink(Environment(escape=True).render("<b>{}</b>", context["name"]))
sink(Environment(escape=False).render("<b>{}</b>", context["name"]))
not_sink(Environment(escape=False).render("<b>{}</b>", clean(context["name"])))
