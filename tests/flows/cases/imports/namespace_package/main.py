"""Packages without __init__ work as namespace packages, nested too."""

import space.deep.inner
from flowcheck import not_sink, sink
from space import public
from space.private import HOST

sink(public.HOST)
not_sink(HOST)
sink(space.deep.inner.HOST)
not_sink(space.deep.inner.LOCAL)
