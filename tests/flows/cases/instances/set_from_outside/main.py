"""An attribute set from outside, also by a function in another module."""

from configure import expose, restrict
from flowcheck import not_sink, sink


class Options:
    pass


public = Options()
public.host = "127.0.0.1"
expose(public)
sink(public.host)

private = Options()
private.host = "0.0.0.0"
sink(private.host)
restrict(private)
not_sink(private.host)
