"""A handler that answers with the message of what it caught."""
from taintcheck import clean, not_sink, sink, source


def parse(text):
    if not text.startswith("{"):
        raise ValueError("unexpected text: " + text)
    return {}


def endpoint(text):
    try:
        parse(text)
    except ValueError as error:
        return {"error": str(error)}, 400
    return {"error": ""}, 200


def endpoint_cleaned(text):
    try:
        parse(text)
    except ValueError as error:
        return {"error": clean(str(error))}, 400
    return {"error": ""}, 200


def endpoint_fixed(text):
    try:
        parse(text)
    except ValueError:
        return {"error": "malformed"}, 400
    return {"error": ""}, 200


body, status = endpoint(source())
sink(body["error"])
not_sink(status)
not_sink(endpoint_cleaned(source())[0]["error"])
not_sink(endpoint_fixed(source())[0]["error"])
