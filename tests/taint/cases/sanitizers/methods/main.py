"""Cleaning in methods, properties and constructors of other modules."""
from model import Cleaned, Post, Raw
from taintcheck import not_sink, sink, source

post = Post(source(), source())
not_sink(post.title)
sink(post.body)
not_sink(post.safe_body)
not_sink(post.render())
sink(post.render(raw=True))
not_sink(Cleaned(source()).value)
sink(Raw(source()).value)
