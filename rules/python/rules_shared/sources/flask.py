"""What a client decides in Flask's request.

The members are named by their import, not by a type, so that an object that only happens to be
called ``request`` is never taken for Flask's.
"""

from codepathfinder import QueryType, attribute, calls


class ArgumentParser(QueryType):
    fqns = ["flask_restful.reqparse.RequestParser", "flask_restx.reqparse.RequestParser"]


class TextField(QueryType):
    """Fields of forms that hold text as it was sent."""

    fqns = [
        f"wtforms{module}.{kind}Field"
        for module in ("", ".fields")
        for kind in ("String", "TextArea", "Password", "Hidden", "Search", "URL", "File", "Field")
    ]


REQUESTS = ("flask.request", "flask.Request", "quart.request", "quart.Request")
"""Quart's request has the members of Flask's, some of them to be awaited."""

REQUEST_DATA = [
    attribute(
        *(
            f"{request}.{member}"
            for request in REQUESTS
            for member in (
                "args",
                "form",
                "values",
                "files",
                "json",
                "data",
                "stream",
                "query_string",
                "cookies",
                "headers",
                "view_args",
                "authorization",
                "user_agent",
                "environ",
            )
        )
    ),
    calls(*(f"{request}.{method}" for request in REQUESTS for method in ("get_json", "get_data"))),
    ArgumentParser.method("parse_args"),
    TextField.attr("data", "raw_data"),
]
"""Query, form, body, uploads, cookies, headers and the variable parts of the route."""

REQUEST_ADDRESS = [
    attribute(
        *(
            f"{request}.{member}"
            for request in REQUESTS
            for member in ("path", "full_path", "url", "base_url", "host", "host_url", "url_root")
        )
    )
]
"""The address the client asked for."""

REFERRER = [attribute(*(f"{request}.referrer" for request in REQUESTS))]
"""The page the client says it comes from."""

ALL_REQUEST_DATA = [*REQUEST_DATA, *REQUEST_ADDRESS, *REFERRER]
