"""Where a response sends the browser."""

from codepathfinder import QueryType, calls


class FlaskApplication(QueryType):
    fqns = ["flask.Flask"]


FLASK_REDIRECT = [
    calls("flask.redirect", "flask.helpers.redirect", "werkzeug.utils.redirect").tracks(
        0, "location"
    ),
    FlaskApplication.method("redirect").tracks(0, "location"),
]

OWN_ADDRESS = [
    calls(
        "flask.url_for",
        "django.urls.reverse",
        "django.utils.http.url_has_allowed_host_and_scheme",
        "url_has_allowed_host_and_scheme",
        "*.url_has_allowed_host_and_scheme",
        "is_safe_url",
        "*.is_safe_url",
        "is_safe_redirect_url",
        "*.is_safe_redirect_url",
    )
]
"""Addresses of the application itself, and tests for them."""
