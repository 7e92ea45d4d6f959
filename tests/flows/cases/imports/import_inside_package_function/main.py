"""A package's function imports lazily from its sibling to break a cycle."""

from flowcheck import not_sink, sink
from app import create, create_admin

sink(create().host)
not_sink(create_admin().host)
