"""Views that a call makes routes: their parameters, and what they return."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.query.placeholders import of_path, of_pattern
from pathfinder_lite.queryir.matchers import (
    AttributeMatcher,
    CallMatcher,
    FlowMatcher,
    Matcher,
    ReceiverTest,
    TypedAttributeMatcher,
)
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription
from tests.query.conftest import FASTAPI, FLASK, TORNADO

DJANGO = TypedAttributeMatcher(ReceiverTest(("django.http.HttpRequest",)), ("resolver_match",))

DJANGO_FILES = {
    "site_conf/__init__.py": "",
    "site_conf/urls.py": """\
from django.urls import include, path, re_path

from shop import views
from shop.views import Detail, Plain, cached, unknown

urlpatterns = [
    path("<str:tenant>/", include("shop.urls")),
    path("item/<str:name>/<int:number>/<slug:slug>/", views.item, {"folder": "incoming"}),
    re_path(r"^year/(?P<year>[0-9]{4})/(?P<rest>.+)/$", views.year),
    re_path(r"^first/([0-9]+)/(.+)/$", views.ordered),
    path("detail/<name>/<int:number>/", Detail.as_view(limit=3)),
    path("plain/<path:name>", Plain.as_view()),
    path("cached/<name>/", cached(views.shown)),
    path("unknown/<name>/", unknown),
]
""",
    "shop/__init__.py": "",
    "shop/urls.py": """\
from django.urls import path

from . import views

urlpatterns = [path("home/", views.home)]
""",
    "shop/views.py": """\
from functools import wraps

from django.views import View
from other import limited


def cached(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        return view(request, *args, **kwargs)
    return inner


def item(request, name, number, slug, folder):
    sink(name)  # expect
    sink(number)
    sink(slug)
    sink(folder)


def year(request, year, rest):
    sink(year)
    sink(rest)  # expect


def ordered(request, number, rest):
    sink(number)
    sink(rest)  # expect


def shown(request, name):
    sink(name)  # expect


@limited(10)
def unknown(request, name):
    sink(name)  # expect


def home(request, tenant):
    sink(tenant)  # expect


def unrouted(request, name):
    sink(name)


class Detail(View):
    def get(self, request, name, number):
        sink(name)  # expect
        sink(number)
        self.log(name)

    def post(self, request, *args, **kwargs):
        sink(request)
        sink(kwargs["name"])  # expect

    def log(self, name):
        sink(name)  # expect


class Base(View):
    def head(self, request, name):
        sink(name)  # expect


class Plain(Base):
    pass
""",
}

FLASK_FILES = {
    "app.py": """\
from flask import Flask
from flask.views import MethodView, View

import pages

app = Flask(__name__)


class Files(MethodView):
    def get(self, name):
        sink(name)  # expect


class Page(View):
    def __init__(self, template):
        self.template = template

    def dispatch_request(self, title, number):
        sink(title)  # expect
        sink(number)
        sink(self.template)


def register(application, view, url, kind):
    application.add_url_rule(f"{url}<{kind}:title>/<int:number>", view_func=view.as_view("page"))


def plain(name, number):
    sink(name)  # expect
    sink(number)


def helper(name):
    sink(name)


app.add_url_rule("/plain/<name>/<float:number>", "plain", plain)
app.add_url_rule("/files/<path:name>", view_func=Files.as_view("files"))
register(app, Page, "/page/", "string")
pages.add_to(app)
""",
    "pages.py": """\
def show(name):
    sink(name)  # expect


def add_to(app):
    for rule, view in [("/show/<name>", show)]:
        app.add_url_rule(rule, view_func=view)
""",
}

FASTAPI_FILES = {
    "app.py": """\
from enum import Enum
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, FastAPI, Security
from fastapi.security import APIKeyHeader
from pydantic import BaseModel

app = FastAPI()
router = APIRouter(prefix="/{tenant}")
key = APIKeyHeader(name="X-Key")


class Kind(str, Enum):
    a = "a"


class Address(BaseModel):
    street: str
    number: int


class Person(BaseModel):
    address: Address
    kind: Kind


class Filters:
    def __init__(self, word: str = "", size: int = 0):
        self.word = word
        self.size = size


async def paging(order: str = "id", limit: int = 10):
    return {"order": order, "limit": limit}


def connection():
    yield "connection"


Paging = Annotated[dict, Depends(paging)]


def run(code: str, times: int, mode: Literal["a", "b"], kind: Kind):
    sink(code)  # expect
    sink(times)
    sink(mode)
    sink(kind)


app.add_api_route("/run/{code}", run)


@app.get("/page")
def page(page: Paging, given: Filters = Depends(), db: str = Depends(connection)):
    sink(page["order"])  # expect
    sink(page["limit"])
    sink(given.word)  # expect
    sink(given.size)
    sink(db)


@app.get("/key")
def keys(key: str = Security(key), other: Annotated[Filters, Depends(Filters)] = None):
    sink(key)  # expect
    sink(other.word)  # expect


@app.post("/person")
def person(person: Person):
    sink(person.address.street)  # expect
    sink(person.address.number)
    sink(person.kind.value)
""",
}


TORNADO_FILES = {
    "app.py": """\
from tornado.web import Application, RequestHandler, url

from handlers import Any, Numbers, Settled


def make():
    return Application([(r"/n/([0-9]+)/(.*)", Numbers), url(r"/s/(?P<name>\\w+)", Settled)])
""",
    "handlers.py": """\
from tornado.web import RequestHandler


class Numbers(RequestHandler):
    def get(self, number, rest):
        sink(number)
        sink(rest)  # expect


class Settled(RequestHandler):
    def get(self, name):
        sink(name)


class Any(RequestHandler):
    def get(self, name):
        sink(name)  # expect
""",
}


def found(folder: Path, files: Mapping[str, str], flow: FlowMatcher) -> set[tuple[str, int]]:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    rule = CompiledRule(RuleDescription("ROUTE-1", "Route", "medium", "It arrives."), flow)
    result = pipeline.scan(ScanOptions(project=folder), (rule,))
    assert not result.diagnostics
    places = [finding.location for finding in result.findings]
    return {(str(place.file), place.span.line) for place in places}


def marked(files: Mapping[str, str]) -> set[tuple[str, int]]:
    return {
        (name, number)
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), 1)
        if line.endswith("# expect")
    }


@pytest.mark.parametrize(
    ("source", "files"),
    [
        (DJANGO, DJANGO_FILES),
        (FLASK, FLASK_FILES),
        (FASTAPI, FASTAPI_FILES),
        (TORNADO, TORNADO_FILES),
    ],
    ids=["django", "flask", "fastapi", "tornado"],
)
def test_parameters_of_registered_views(
    tmp_path: Path, source: Matcher, files: Mapping[str, str]
) -> None:
    flow = FlowMatcher((source,), (CallMatcher(("sink",)),), ())
    assert found(tmp_path, files, flow) == marked(files)


RETURNING = {
    "app.py": """\
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Files(MethodView):
    def get(self, name):
        return "<p>" + name  # expect

    def helper(self, name):
        return name


def show(name):
    return "<p>" + name, 200  # expect


@app.errorhandler(404)
def missing(error):
    return request.view_args["path"]  # expect


def unrouted(name):
    return name


app.add_url_rule("/show/<name>", "show", show)
app.add_url_rule("/files/<name>", view_func=Files.as_view("files"))
"""
}


def test_what_registered_views_return(tmp_path: Path) -> None:
    flow = FlowMatcher((FLASK,), (CallMatcher(("flask.Flask.make_response",)),), ())
    assert found(tmp_path, RETURNING, flow) == marked(RETURNING)


STAGED = {
    "app.py": """\
import sys

from files import content


def main():
    sink(content(sys.argv[1]))
    sink(open("own").read())
    sink(content("own"))
""",
    "files.py": """\
def content(name):
    with open(name) as file:
        sink(file.read())  # expect
    return name
""",
}


def test_a_flow_that_is_the_source_of_another(tmp_path: Path) -> None:
    opened = FlowMatcher((AttributeMatcher(("sys.argv",)),), (CallMatcher(("open",)),))
    flow = FlowMatcher((opened,), (CallMatcher(("sink",)),))
    assert found(tmp_path, STAGED, flow) == marked(STAGED)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("/a/<name>/<int:number>", {"name": True, "number": False}),
        ("/{name}/{rest:path}/{number:int}", {"name": True, "rest": True, "number": False}),
        ("/<any(a, b):kind>/<slug:title>", {"kind": False, "title": False}),
        ("/none", {}),
    ],
)
def test_placeholders_of_a_path(text: str, named: dict[str, bool]) -> None:
    parts = of_path(text).named
    assert {name: parts[name] for name in named} == named


@pytest.mark.parametrize(
    ("text", "named", "ordered"),
    [
        (r"^a/(?P<x>[0-9]{4})/(?P<y>[^/]+)$", {"x": False, "y": True}, ()),
        (r"^a/(\d+)/(?:b|c)/(.*)$", {}, (False, True)),
        (r"^a/((?P<x>\w+)|([)]))$", {"x": False}, ()),
        (r"^\(a\)/(b(c)d)$", {}, (False, False)),
        (r"(unclosed", {}, (False,)),
    ],
)
def test_groups_of_a_pattern(text: str, named: dict[str, bool], ordered: tuple[bool, ...]) -> None:
    parts = of_pattern(text)
    assert (dict(parts.named), parts.ordered) == (named, ordered)
