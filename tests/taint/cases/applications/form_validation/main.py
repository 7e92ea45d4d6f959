"""A form object cleans its fields one by one and raises for what is wrong."""
from forms import CommentForm, ValidationError
from taintcheck import not_sink, sink, source

form = CommentForm({"author": source(), "body": source(), "rating": "5"})
if form.is_valid():
    not_sink(form.cleaned["author"])
    not_sink(form.cleaned["rating"])
    sink(form.cleaned["body"])
sink(form.data["author"])
try:
    CommentForm({"author": source(), "body": "b", "rating": "x"}).check_rating()
except ValidationError as error:
    not_sink(error.field)
    sink(error.value)
