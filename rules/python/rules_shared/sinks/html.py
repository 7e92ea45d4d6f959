"""Text that a browser reads as HTML."""

from codepathfinder import QueryType, calls, missing, regex

MARKUP = r"(?i)html|xml|svg"


class DjangoHttp(QueryType):
    fqns = ["django.http", "django.http.response"]


DJANGO_RESPONSES = (
    "HttpResponse",
    "HttpResponseBadRequest",
    "HttpResponseNotFound",
    "HttpResponseForbidden",
    "HttpResponseServerError",
    "HttpResponseGone",
    "StreamingHttpResponse",
)


class DjangoResponse(QueryType):
    fqns = ["django.http.HttpResponse"]


DJANGO_BODY = [
    DjangoHttp.method(*DJANGO_RESPONSES)
    .where("content_type", missing())
    .where(1, missing())
    .tracks(0, "content", "streaming_content"),
    DjangoHttp.method(*DJANGO_RESPONSES)
    .where("content_type", regex(MARKUP))
    .tracks(0, "content", "streaming_content"),
    DjangoResponse.method("write", "writelines").tracks(0, "content", "lines"),
]


class Flask(QueryType):
    fqns = ["flask"]


class FlaskApplication(QueryType):
    fqns = ["flask.Flask"]


FLASK_BODY = [
    Flask.method("make_response").tracks("0[0]"),
    FlaskApplication.method("make_response").tracks("0[0]"),
    Flask.method("Response")
    .where("mimetype", missing())
    .where("content_type", missing())
    .tracks(0, "response"),
    Flask.method("Response").where("mimetype", regex(MARKUP)).tracks(0, "response"),
    Flask.method("Response").where("content_type", regex(MARKUP)).tracks(0, "response"),
    calls("markupsafe.Markup", "flask.Markup").tracks(0),
]
"""Of a tuple the first element is the body; the others are the status and the headers.

What a view returns goes to ``Flask.make_response`` without being written so.
"""

HTML_ESCAPING = [
    calls(
        "html.escape",
        "cgi.escape",
        "markupsafe.escape",
        "flask.escape",
        "django.utils.html.escape",
        "django.utils.html.conditional_escape",
        "django.utils.html.format_html",
        "django.utils.html.strip_tags",
        "bleach.clean",
        "nh3.clean",
        "urllib.parse.quote",
        "urllib.parse.quote_plus",
        "urllib.parse.urlencode",
        "django.utils.http.urlencode",
    ),
    # Programs that escape by hand replace other characters as well; without this one no tag opens.
    calls("*.replace", match_position={0: "<", 1: ["&lt;", "&#60;", "&#x3c;", ""]}),
]


class DjangoTemplate(QueryType):
    fqns = ["django.template.Template", "django.template.base.Template"]


ESCAPING_TEMPLATES = [
    calls(
        "flask.render_template",
        "flask.templating.render_template",
        "flask.render_template_string",
        "django.shortcuts.render",
        "django.template.loader.render_to_string",
        "flask.jsonify",
        "flask.json.jsonify",
        "flask.redirect",
        "flask.send_file",
        "flask.url_for",
    ),
    DjangoTemplate.method("render"),
]
"""Engines that escape what they insert, and answers that are no HTML."""
