"""A small template engine: its text must be the program's, its values are escaped."""
from taintcheck import not_sink, sink, source
from engine import Template, render

not_sink(render("<p>{{ name }}</p>", name=source()))
sink(render("<p>" + source() + "</p>"))
sink(Template("<p>{{ name|raw }}</p>").fill({"name": source()}))
not_sink(Template("<p>fixed</p>").fill({}))
