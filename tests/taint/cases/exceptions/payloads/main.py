"""Exceptions with context, payloads and translations."""
from service import BadInput, ServiceError, handle, parse, translate
from taintcheck import not_sink, sink, source


def main():
    not_sink(handle(parse, "age", source()))
    try:
        parse("age", source())
    except BadInput as error:
        sink(error.context["value"])
        not_sink(error.context["field"])
        not_sink(error.payload)
        not_sink(error.status)
    try:
        translate(parse, "age", source())
    except ServiceError as error:
        sink(str(error))
        sink(error.payload["error"])
        not_sink(error.payload["status"])
        sink(error.__cause__.context)
    try:
        raise ServiceError(source())
    except (KeyError, ServiceError) as error:
        sink(error.payload)
    try:
        try:
            raise ValueError(source())
        finally:
            not_sink("done")
    except ValueError as error:
        sink(error)
    try:
        raise BadInput("x", why=source())
    except ServiceError as error:
        not_sink(str(error))
        sink(error.context)


main()
