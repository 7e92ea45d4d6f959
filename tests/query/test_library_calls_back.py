"""Functions handed to libraries, and functions that decorators of libraries leave as they are."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import QueryType
from tests.query.conftest import Ask, lines, marked


class Socket(QueryType):
    fqns: ClassVar = ["socket.socket"]


CALLBACKS = {
    "tornado.add_callback": (
        "from tornado.ioloop import IOLoop",
        "IOLoop.current().add_callback(serve, 'h')",
        "IOLoop.current().add_callback(serve, 'other')",
    ),
    "tornado.call_later": (
        "from tornado.ioloop import IOLoop",
        "IOLoop.current().call_later(3, serve, 'h')",
        "IOLoop.current().call_later('h', serve, 'other')",
    ),
    "starlette.run_in_threadpool": (
        "from fastapi.concurrency import run_in_threadpool",
        "run_in_threadpool(serve, 'h')",
        "run_in_threadpool(serve, 'other')",
    ),
    "fastapi.BackgroundTasks": (
        "from fastapi import BackgroundTasks",
        "BackgroundTasks().add_task(serve, 'h')",
        "BackgroundTasks().add_task(serve, 'other')",
    ),
    "apscheduler.add_job": (
        "from apscheduler.schedulers.background import BackgroundScheduler",
        "BackgroundScheduler().add_job(serve, 'interval', ['h'])",
        "BackgroundScheduler().add_job(serve, 'h', ['other'])",
    ),
    "rq.enqueue": (
        "import rq",
        "rq.Queue('q').enqueue(serve, 'h')",
        "rq.Queue('h').enqueue(serve, 'other')",
    ),
    "sqlalchemy.run_sync": (
        "from sqlalchemy.ext.asyncio import create_async_engine",
        "create_async_engine('u').connect().run_sync(serve, 'h')",
        "create_async_engine('h').connect().run_sync(serve, 'other')",
    ),
}


@pytest.mark.parametrize("name", CALLBACKS)
def test_arguments_go_through_the_library(ask: Ask, name: str) -> None:
    imported, unsafe, safe = CALLBACKS[name]
    for handed, wanted in ((unsafe, [4]), (safe, [])):
        program = f"""import socket
{imported}
def serve(host):
    socket.socket().bind((host, 1))
{handed}
"""
        assert lines(ask(Socket.method("bind").where("0[0]", "h"), program)) == wanted


DECORATED = """
import socket
import flask, fastapi, sanic, pydantic, click, jinja2
from aiohttp import web
from django.contrib.auth.decorators import permission_required
from django.db import transaction
from django.views.decorators.http import require_POST
from tornado import gen
app, api, routes = flask.Flask("x"), fastapi.APIRouter(), web.RouteTableDef()

@app.get("/")
def one(host):
    socket.socket().bind((host, 1))  # expect

@api.patch("/")
def two(host):
    socket.socket().bind((host, 1))  # expect

@routes.post("/")
def three(host):
    socket.socket().bind((host, 1))  # expect

@permission_required("p")
@require_POST
def four(host):
    socket.socket().bind((host, 1))  # expect

@transaction.atomic
def five(host):
    socket.socket().bind((host, 1))  # expect

@gen.coroutine
def six(host):
    socket.socket().bind((host, 1))  # expect

@jinja2.pass_context
def seven(host):
    socket.socket().bind((host, 1))  # expect

@app.errorhandler(404)
def eight(host):
    socket.socket().bind((host, 1))

for serve in (one, two, three, four, five, six, seven):
    serve("h")
eight("other")
"""


def test_decorated_functions_are_called_with_their_arguments(ask: Ask) -> None:
    matcher = Socket.method("bind").where("0[0]", "h")
    assert lines(ask(matcher, DECORATED)) == marked(DECORATED)


DEFAULTS = """
import socket
from flask import request, current_app
from django.http import HttpRequest
from tornado.web import RequestHandler

def serve(host):
    socket.socket().bind((host, 1))  # expect

def view(r: HttpRequest):
    socket.socket().bind((r.GET.get("host", "h"), 1))  # expect
    socket.socket().bind((r.GET.get("h", "other"), 1))
    socket.socket().bind((r.GET["h"], 1))

class Handler(RequestHandler):
    def get(self):
        socket.socket().bind((self.get_argument("host", "h"), 1))  # expect
        socket.socket().bind((self.get_argument("h"), 1))

serve(request.args.get("host", default="h"))
socket.socket().bind((current_app.config.get("HOST", "h"), 1))  # expect
socket.socket().bind((request.form.get("h"), 1))
"""


def test_defaults_of_look_ups_go_through(ask: Ask) -> None:
    matcher = Socket.method("bind").where("0[0]", "h")
    assert lines(ask(matcher, DEFAULTS)) == marked(DEFAULTS)
