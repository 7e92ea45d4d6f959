"""Forms with fields that convert and check what was sent."""
from fields import Choice, Form, Number, Text
from taintcheck import not_sink, numbers, sink, source

form = Form({"name": Text(), "age": Number(), "colour": Choice("red", "blue")})
values = form.read({"name": source(), "age": numbers(), "colour": "red"})
sink(values["name"])
not_sink(Number().convert(numbers()))
not_sink(Choice("red", "blue").convert(source()))
sink(Text().convert(source()))
