"""Objects to dicts and back, with a field that is left out."""
from serial import Account, dump, parse
from taintcheck import not_sink, sink, source

account = parse({"name": source(), "role": "user", "extra": source()})
sink(account.name)
not_sink(account.role)
sink(dump(account)["name"])
not_sink(dump(account)["role"])
not_sink(dump(Account("a", "b")))
sink(dump(Account("a", source()))["role"])
