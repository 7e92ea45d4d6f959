"""What a client decides in Django's request, and in that of Django REST framework."""

from codepathfinder import QueryType


class HttpRequest(QueryType):
    fqns = [
        "django.http.HttpRequest",
        "django.http.request.HttpRequest",
        "django.core.handlers.wsgi.WSGIRequest",
        "django.core.handlers.asgi.ASGIRequest",
    ]


class UntypedRequest(HttpRequest):
    """Views seldom annotate their request; these members are Django's alone."""

    match_unknown = True


class RestRequest(QueryType):
    fqns = ["rest_framework.request.Request"]


class ClassBasedView(QueryType):
    fqns = [
        "django.views.View",
        "django.views.generic.View",
        "django.views.generic.base.View",
        "rest_framework.views.APIView",
    ]


class Form(QueryType):
    """Forms keep what they have checked, which is still text of the client's choice."""

    fqns = ["django.forms.Form", "django.forms.ModelForm", "django.forms.BaseForm"]
    match_unknown = True


class Serializer(QueryType):
    fqns = ["rest_framework.serializers.Serializer", "rest_framework.serializers.BaseSerializer"]
    match_unknown = True


REQUEST_DATA = [
    UntypedRequest.attr("GET", "POST", "COOKIES", "FILES", "META"),
    HttpRequest.attr("body", "headers", "resolver_match"),
    HttpRequest.method("read", "readline", "readlines"),
    RestRequest.attr("data", "query_params"),
    ClassBasedView.attr("kwargs", "args"),
    Form.attr("cleaned_data"),
    Serializer.attr("validated_data", "initial_data"),
]
"""Query, form, body, uploads, cookies, headers and the variable parts of the route."""

REQUEST_ADDRESS = [
    HttpRequest.attr("path", "path_info"),
    UntypedRequest.method("get_full_path", "get_full_path_info", "build_absolute_uri"),
]
"""The address the client asked for."""

ALL_REQUEST_DATA = [*REQUEST_DATA, *REQUEST_ADDRESS]
