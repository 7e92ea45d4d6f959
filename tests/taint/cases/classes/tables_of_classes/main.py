"""Class-level containers that class methods fill."""
from audit import Audit, Quiet
from taintcheck import not_sink, sink, source

Audit.record("bob", source())
Audit.record("eve", "fixed")
Quiet.record(source())
sink(Audit.entries[0])
for entry in Quiet.entries:
    not_sink(entry)
sink(Audit.by_user["bob"])
not_sink(Audit.by_user["eve"])
