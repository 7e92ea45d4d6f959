"""Parameters of routes and handlers hold parts of the request, unless converted or injected."""

from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite import pipeline
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.queryir.matchers import (
    CallMatcher,
    FlowMatcher,
    Matcher,
)
from pathfinder_lite.queryir.rules import CompiledRule, RuleDescription
from tests.query.conftest import FASTAPI, FLASK, TORNADO


def lines(folder: Path, source: Matcher, program: str) -> set[int]:
    (folder / "app.py").write_text(program, encoding="utf-8")
    rule = CompiledRule(
        RuleDescription("ENTRY-1", "Entry", "medium", "A parameter arrives."),
        FlowMatcher((source,), (CallMatcher(("sink",)),), ()),
    )
    result = pipeline.scan(ScanOptions(project=folder), (rule,))
    assert not result.diagnostics
    return {finding.location.span.line for finding in result.findings}


def marked(program: str) -> set[int]:
    return {n for n, line in enumerate(program.splitlines(), 1) if line.endswith("# expect")}


ROUTES = """\
import flask
from functools import wraps

app = flask.Flask(__name__)
pages = flask.Blueprint("pages", __name__)
PREFIX = "/files/<path:name>"


def logged_in(view):
    @wraps(view)
    def inner(*args, **kwargs):
        return view(*args, **kwargs)
    return inner


@app.route("/plain/<name>/<int:number>")
@logged_in
def plain(name, number):
    sink(name)  # expect
    sink(number)


@pages.get(PREFIX)
def served(name, extra="none"):
    sink(name)  # expect
    sink(extra)


@app.route("/<any(a, b):kind>/<uuid:key>")
def chosen(kind, key):
    sink(key)


@app.errorhandler(404)
def failed(error):
    sink(error)


def helper(name):
    sink(name)
"""

API = """\
from fastapi import Depends, FastAPI, Request
from pydantic import BaseModel

app = FastAPI()


class Order(BaseModel):
    text: str


def settings():
    return {}


@app.post("/orders/{order}")
async def place(order: str, number: int, body: Order, request: Request, given=Depends(settings)):
    sink(order)  # expect
    sink(number)
    sink(body.text)  # expect
    sink(given)


@app.get("/search")
def search(text):
    sink(text)  # expect
"""

HANDLERS = """\
from tornado.web import RequestHandler


class Base(RequestHandler):
    def initialize(self, root):
        sink(root)


class Files(Base):
    async def get(self, path):
        sink(path)  # expect
        self.send(path)

    def send(self, path):
        sink(path)  # expect


class Other:
    def get(self, path):
        sink(path)
"""


@pytest.mark.parametrize(
    ("source", "program"),
    [(FLASK, ROUTES), (FASTAPI, API), (TORNADO, HANDLERS)],
    ids=["flask", "fastapi", "tornado"],
)
def test_parameters(tmp_path: Path, source: Matcher, program: str) -> None:
    assert lines(tmp_path, source, program) == marked(program)
