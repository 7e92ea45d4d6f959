"""Fluent builders that keep what they are told in fields."""
from query import Query
from taintcheck import clean, not_sink, sink, source

sink(Query("users").where("name", source()).build())
not_sink(Query("users").where("name", clean(source())).build())
not_sink(Query("users").where("name", "bob").limit(5).build())
sink(Query("users").where("a", "b").where("name", source()).limit(1).build())
query = Query(source())
sink(query.build())
not_sink(Query("users").build())
parameterised = Query("users").bind(source())
not_sink(parameterised.build())
sink(parameterised.parameters)
not_sink(Query("t").bind("x").parameters)
