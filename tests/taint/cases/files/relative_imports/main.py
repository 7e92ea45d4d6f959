"""Relative imports, star imports and re-exports."""
import pkg
import pkg.sub.deep as deeply
from pkg import get, ident
from pkg.sub import wipe as washed
from taintcheck import not_sink, sink, source

sink(get(source()))
sink(pkg.ident(source()))
sink(deeply.identity(source()))
not_sink(washed(source()))
not_sink(pkg.wipe(source()))
not_sink(ident("fixed"))
