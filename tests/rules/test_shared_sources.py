"""What the bundled ``rules_shared.sources`` take for data of a client, and what they do not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from pathfinder_lite.config import ScanOptions
from pathfinder_lite.pipeline import scan
from pathfinder_lite.registry import load_rules

SHARED = Path(__file__).parents[2] / "rules" / "python" / "rules_shared"
RULE = """
from codepathfinder import Or
from codepathfinder.python_decorators import python_rule
from rules_shared.sources.{module} import {name}


@python_rule(id="OWN-SOURCE-001", message="Data of a client.")
def client_data():
    return Or(*{name}, *{name})
"""
FLOW_RULE = """
from codepathfinder import calls, flows
from codepathfinder.python_decorators import python_rule
from rules_shared.sources.{module} import {name}


@python_rule(id="OWN-SOURCE-001", message="Data of a client.")
def client_data():
    return flows(from_sources={name}, to_sinks=calls("sink"))
"""
"""For sources that are no expressions: parameters of entry points."""

FLASK = """
import flask
from flask import Flask, Request, request as incoming
from flask import request

request.args  # expect
request.args["a"]  # expect
flask.request.form.get("a")  # expect
incoming.cookies  # expect
incoming.get_json()["a"]  # expect
print(request.get_data(), 1)  # expect
request.method
request.endpoint


def typed(wrapped: Request):
    return wrapped.headers  # expect


def helper(passed):
    return passed.values  # expect


helper(request)


def view(request):
    return request.args, request.headers
"""

FLASK_ADDRESS = """
from flask import request

request.path  # expect
request.full_path  # expect
request.args
request.blueprint
"""

DJANGO = """
from django.http import HttpRequest
from flask import request as other


def view(request):
    request.GET["a"]  # expect
    request.POST.get("a")  # expect
    for name in request.FILES:  # expect
        print(request.COOKIES, request.META["HTTP_HOST"])  # expect
    request.method
    request.user


def typed(incoming: HttpRequest):
    incoming.body  # expect
    incoming.headers["X-A"]  # expect
    return incoming.read()  # expect


class Config:
    GET = "get"


print(Config.GET, Config().GET)
"""

LAMBDA = """
from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEvent


def handler(event, context):
    sink(event["body"])  # expect
    sink(event.get("path"))  # expect
    sink(context.aws_request_id)
    return save(event)


def save(record):
    sink(record["id"])  # expect


def lambda_handler(payload, _runtime):
    sink(payload["Records"][0]["body"])  # expect


def typed(request: APIGatewayProxyEvent, context):
    sink(request.json_body)  # expect


def on_click(event):
    sink(event)


class Listener:
    def handle(self, event, context):
        sink(event)


for event in load():
    sink(event)
"""

PYRAMID = """
from pyramid.request import Request


def view(request: Request):
    request.params["a"]  # expect
    request.matchdict.get("a")  # expect
    request.json_body  # expect
    request.registry
    return request.route_url("home")


class Form:
    params = {}


print(Form.params, Form().params)
"""

STREAMS = """
import socket
import sys
import urllib.request

import requests


def serve(peer: socket.socket):
    peer.recv(10)  # expect
    peer.send(b"x")
    urllib.request.urlopen("https://example.org").read()  # expect
    requests.get("https://example.org").content  # expect
    requests.get("https://example.org").status_code


class Inbox:
    def recv(self, size):
        return b""


Inbox().recv(3)
"""

CASES = {
    "flask": ("flask", "REQUEST_DATA", FLASK),
    "flask address": ("flask", "REQUEST_ADDRESS", FLASK_ADDRESS),
    "django": ("django", "REQUEST_DATA", DJANGO),
    "lambda": ("aws_lambda", "EVENT_DATA", LAMBDA),
    "pyramid": ("pyramid", "REQUEST_DATA", PYRAMID),
    "streams": ("streams", "NETWORK_DATA", STREAMS),
}


@pytest.mark.parametrize(("module", "name", "program"), CASES.values(), ids=CASES)
def test_source(module: str, name: str, program: str, tmp_path: Path) -> None:
    shutil.copytree(SHARED, tmp_path / "rules_shared", ignore=shutil.ignore_patterns("__pycache__"))
    rule_file = tmp_path / "rule.py"
    rule = FLOW_RULE if "sink(" in program else RULE
    rule_file.write_text(rule.format(module=module, name=name), encoding="utf-8")
    project = tmp_path / "project"
    project.mkdir()
    (project / "app.py").write_text(program, encoding="utf-8")
    loaded = load_rules((), (rule_file,))
    assert loaded.failures == ()
    result = scan(ScanOptions(project.resolve(), workers=1), loaded.rules)
    assert result.failures == ()
    marked = [n for n, line in enumerate(program.splitlines(), 1) if "# expect" in line]
    assert sorted({item.location.span.line for item in result.findings}) == marked


def test_every_source_of_a_framework_is_tested() -> None:
    modules = {path.stem for path in (SHARED / "sources").glob("*.py")} - {"__init__"}
    assert modules == {module for module, _, _ in CASES.values()}
