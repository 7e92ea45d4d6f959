"""A WSGI environment: the server's keys and the client's."""
from taintcheck import not_sink, sink, source


def application(environ, start_response):
    sink(environ["QUERY_STRING"])
    sink(environ.get("HTTP_REFERER", ""))
    not_sink(environ["SERVER_NAME"])
    start_response("200 OK", [("Content-Type", "text/plain")])
    not_sink(environ.get("wsgi.url_scheme"))
    return [b"done"]


application(
    {
        "QUERY_STRING": source(),
        "HTTP_REFERER": source(),
        "SERVER_NAME": "localhost",
        "wsgi.url_scheme": "http",
    },
    print,
)
