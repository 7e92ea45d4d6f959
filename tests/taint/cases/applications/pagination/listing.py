ORDERS = {"name": "name ASC", "date": "created DESC"}


def build_query(params, inline=False):
    page = max(1, int(params.get("page", 1)))
    order = ORDERS.get(params.get("order"), "id")
    offset = (page - 1) * 20
    if inline:
        where = "name = '" + params["filter"] + "'"
        arguments = []
    else:
        where = "name = ?"
        arguments = [params["filter"]]
    return f"SELECT * FROM t WHERE {where} ORDER BY {order} LIMIT 20 OFFSET {offset}", arguments
