"""A fluent builder returns itself; the last setting counts."""

from builder import Builder
from flowcheck import not_sink, sink

public = Builder().host("127.0.0.1").port(80).host("0.0.0.0").build()
private = Builder().host("0.0.0.0").host("127.0.0.1").port(80).build()
sink(public.host)
not_sink(private.host)
not_sink(Builder().build().host)
