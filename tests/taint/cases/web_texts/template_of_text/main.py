"""Placeholders of templates, filled or left out."""
from string import Template

from taintcheck import not_sink, sink, source

page = Template("Hello $name, $greeting")
sink(page.substitute(name=source(), greeting="hi"))
not_sink(page.substitute(name="n", greeting="hi"))
sink(page.safe_substitute({"name": source()}))
sink("{name}".format_map({"name": source(), "other": "x"}))
not_sink("{other}".format_map({"name": source(), "other": "x"}))
sink("%(name)s" % {"name": source(), "other": "x"})
not_sink("%(other)s" % {"name": source(), "other": "x"})
