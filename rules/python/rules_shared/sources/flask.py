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


REQUEST_DATA = [
    attribute(
        *(
            f"flask.{request}.{member}"
            for request in ("request", "Request")
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
    calls(
        "flask.request.get_json",
        "flask.request.get_data",
        "flask.Request.get_json",
        "flask.Request.get_data",
    ),
    ArgumentParser.method("parse_args"),
    TextField.attr("data", "raw_data"),
]
"""Query, form, body, uploads, cookies, headers and the variable parts of the route."""

REQUEST_ADDRESS = [
    attribute(
        *(
            f"flask.{request}.{member}"
            for request in ("request", "Request")
            for member in ("path", "full_path", "url", "base_url", "host", "host_url", "url_root")
        )
    )
]
"""The address the client asked for."""

REFERRER = [attribute("flask.request.referrer", "flask.Request.referrer")]
"""The page the client says it comes from."""

ALL_REQUEST_DATA = [*REQUEST_DATA, *REQUEST_ADDRESS, *REFERRER]
