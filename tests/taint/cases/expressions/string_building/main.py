"""Text put together by every customary means."""
import io
import string
import textwrap

from taintcheck import not_sink, sink, source

text = source()
sink("a" + text)
sink("%(x)s" % {"x": text})
not_sink("%(y)s" % {"x": text, "y": "b"})
sink(string.Template("$x").substitute(x=text))
sink(textwrap.dedent(text))
sink("".join(["a", text]))
buffer = io.StringIO()
buffer.write("a")
not_sink(buffer.getvalue())
buffer.write(text)
sink(buffer.getvalue())
lines = []
lines.append("head")
lines.append(text)
sink("\n".join(lines))
sink(text.partition("?"))
sink(text.ljust(99))
not_sink(text.startswith("a"))
not_sink(text.count("a"))
query = "SELECT"
query += " * FROM t"
not_sink(query)
query += f" WHERE a = '{text}'"
sink(query)
