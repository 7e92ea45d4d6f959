"""importlib.import_module with a constant name, absolute and relative, is an import."""

import importlib
from importlib import import_module

from flowcheck import not_sink, sink

public = importlib.import_module("confs.public")
private = import_module(".private", package="confs")

sink(public.HOST)
not_sink(private.HOST)
sink(getattr(public, "HOST"))
