"""Headers apart from the usual ones; what is left is the client's own."""
from taintcheck import not_sink, sink, source
from usual import USUAL

headers = {"Host": "example.org", "Accept": "*/*", "X-Own": source()}
value = ""
for name in headers:
    if name.lower() in USUAL:
        continue
    value = headers[name]
    break
sink(value)
usual = ""
for name in headers:
    if name.lower() not in USUAL:
        continue
    usual = headers[name]
    break
not_sink(usual)
