from store import Items


def handler(event, context):
    parameters = event["queryStringParameters"] or {}
    return Items().search(parameters.get("name", ""), parameters.get("order"))
