"""Templates and formatting helpers."""
import string
import textwrap

from taintcheck import not_sink, sink, source

sink(string.Template("a $x").substitute(x=source()))
sink(string.Template(source()).safe_substitute(x="fixed"))
not_sink(string.Template("a $x").substitute(x="fixed"))
sink(textwrap.dedent(source()))
sink(string.Formatter().format("{}", source()))
sink(textwrap.indent(source(), " "))
not_sink(string.capwords("fixed"))
