"""Parts of a URL, and texts made of parts."""
from urllib.parse import parse_qs, quote, unquote, urljoin, urlparse, urlsplit, urlunsplit

from taintcheck import not_sink, sink, source

url = "http://host/" + source() + "?q=" + source()
sink(urlparse(url).path)
sink(parse_qs(urlsplit(url).query)["q"])
sink(unquote(quote(source())))
sink(urljoin("http://host/", source()))
sink(urlunsplit(urlsplit(url)))
not_sink(urljoin("http://host/", "fixed"))
not_sink(quote("fixed"))
