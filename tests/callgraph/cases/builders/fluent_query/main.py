from query import Query


def recent(table):
    return Query(table).where("new").limit(3).build()


recent("posts").execute()
