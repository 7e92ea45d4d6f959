"""``print`` writes to the file it is given."""
import io

from taintcheck import not_sink, sink, source

sent = io.StringIO()
own = io.StringIO()
print("value", source(), file=sent)
print("value", file=own)
sink(sent.getvalue())
not_sink(own.getvalue())
