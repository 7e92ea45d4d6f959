"""What a client decides in Pyramid's request."""

from codepathfinder import QueryType


class Request(QueryType):
    fqns = ["pyramid.request.Request", "webob.request.BaseRequest", "webob.Request"]


REQUEST_DATA = [
    Request.attr(
        "params",
        "GET",
        "POST",
        "matchdict",
        "matchparam",
        "urlvars",
        "body",
        "body_file",
        "text",
        "json",
        "json_body",
        "cookies",
        "headers",
    )
]
"""Query, form, body, cookies, headers and the variable parts of the route."""

REQUEST_ADDRESS = [
    Request.attr("url", "path", "path_info", "path_qs", "path_url", "query_string", "host")
]
"""The address the client asked for."""

ALL_REQUEST_DATA = [*REQUEST_DATA, *REQUEST_ADDRESS]
