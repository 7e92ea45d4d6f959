"""Descriptors that keep their value on the instance."""
from fields import Form
from taintcheck import not_sink, sink, source

form = Form(source(), "fixed")
sink(form.text)
not_sink(form.tag)
not_sink(form.upper)
