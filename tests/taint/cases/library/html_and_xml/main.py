"""Escaping is no sanitizer unless the rule says so; parsed documents hold their text."""
import html
import xml.etree.ElementTree as tree

from taintcheck import not_sink, sink, source

sink(html.unescape(html.escape(source())))
element = tree.fromstring("<a>" + source().replace("<'>", "") + "</a>")
sink([element.text, source()])
not_sink(html.escape("fixed"))
