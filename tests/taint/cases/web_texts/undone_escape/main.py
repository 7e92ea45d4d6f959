"""Escaping one copy leaves the other as it was."""
from taintcheck import clean, not_sink, sink, source

param = source()
safe = clean(param)
not_sink(safe)
sink(param)
safe = safe + param
sink(safe)
both = [clean(param), param]
not_sink(both[0])
sink(both[1])
