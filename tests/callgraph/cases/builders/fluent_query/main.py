"""The methods of a builder return the builder itself."""

from query import Query


def recent(table):
    return Query(table).where("new").limit(3).build()


recent("posts").execute()
