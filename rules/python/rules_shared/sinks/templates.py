"""Source text of templates, which engines execute."""

from codepathfinder import QueryType, calls


class JinjaEnvironment(QueryType):
    fqns = ["jinja2.Environment", "jinja2.sandbox.SandboxedEnvironment", "jinja2.NativeEnvironment"]


TEMPLATE_SOURCE = [
    calls(
        "flask.render_template_string",
        "flask.stream_template_string",
        "flask.templating.render_template_string",
        "jinja2.Template",
    ).tracks(0, "source"),
    calls("mako.template.Template").tracks(0, "text"),
    calls("tornado.template.Template", "django.template.Template").tracks(0, "template_string"),
    JinjaEnvironment.method("from_string").tracks(0, "source"),
]
