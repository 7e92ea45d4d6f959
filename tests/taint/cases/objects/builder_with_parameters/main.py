"""A builder whose text and parameters are apart."""
from query import Query
from taintcheck import not_sink, sink, source

bad = Query().select("a").where("id = " + source())
sink(bad.text)
good = Query().select("a").where("id = ?", source())
not_sink(good.text)
sink(good.params)
