"""Open redirect: data of a Django request decides where a redirect goes."""

from codepathfinder import QueryType, calls, flows
from codepathfinder.python_decorators import python_rule


class UntypedRequest(QueryType):
    fqns = ["django.http.HttpRequest", "django.core.handlers.wsgi.WSGIRequest"]
    match_unknown = True


class Redirect(QueryType):
    fqns = ["django.http.HttpResponseRedirect", "django.http.HttpResponsePermanentRedirect"]


@python_rule(
    id="CVE-DJANGO-REDIRECT",
    name="Django request data decides a redirect",
    severity="MEDIUM",
    cwe="CWE-601",
    message="The sender of the request decides where the browser is sent.",
)
def request_data_decides_redirect():
    return flows(
        from_sources=[
            UntypedRequest.attr("GET", "POST", "META", "path", "path_info"),
            UntypedRequest.method("get_full_path", "get_full_path_info", "build_absolute_uri"),
        ],
        to_sinks=[
            calls(
                "django.shortcuts.redirect",
                "django.http.HttpResponseRedirect",
                "django.http.HttpResponsePermanentRedirect",
                "django.http.response.HttpResponseRedirect",
                "django.http.response.HttpResponsePermanentRedirect",
            ).tracks(0, "to", "redirect_to"),
        ],
        sanitized_by=[
            calls(
                "django.urls.reverse",
                "*url_has_allowed_host_and_scheme",
                "*is_safe_url",
            )
        ],
    )
