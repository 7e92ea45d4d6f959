"""What is logged is not what is answered."""
from audit import Audit
from taintcheck import not_sink, sink, source

audit = Audit()


def handler(text):
    audit.note("sent", text)
    return f"{len(audit.lines)} lines"


not_sink(handler(source()))
sink(audit.lines[0])  # MISSING
not_sink(audit.kinds[0])
