"""A client walks its candidates, skips the refused ones and falls back."""

from client import Client
from flowcheck import not_sink, sink

not_sink(Client(["0.0.0.0", "10.0.0.5"]).pick())
not_sink(Client(["0.0.0.0"]).pick())
sink(Client(["0.0.0.0", "10.0.0.5"], refuse=()).pick())
sink(Client([], fallback="0.0.0.0").pick())
