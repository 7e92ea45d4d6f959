"""What the caller of an AWS Lambda function decides: its event, never its context.

A handler's event has no type of its own: a handler is told by its parameters ``event`` and
``context``, or by its name. The classes that libraries wrap events in are named by type.
"""

from codepathfinder import QueryType


class Handler(QueryType):
    fqns = ["aws_lambda.Handler"]


class Event(QueryType):
    patterns = [
        "aws_lambda_powertools.utilities.data_classes.*Event",
        "aws_lambda_powertools.utilities.parser.models.*",
        "aws_lambda_typing.events.*",
        "chalice.app.*Event",
    ]


class ChaliceRequest(QueryType):
    fqns = ["chalice.app.Request"]


EVENT_DATA = [
    Handler.attr("event"),
    Event.attr(
        "body",
        "decoded_body",
        "json_body",
        "headers",
        "path",
        "path_parameters",
        "query_string_parameters",
        "multi_value_query_string_parameters",
        "records",
        "raw_event",
        "detail",
    ),
    Event.method("get", "get_query_string_value", "get_header_value"),
    ChaliceRequest.attr("query_params", "headers", "uri_params", "raw_body", "json_body"),
]
