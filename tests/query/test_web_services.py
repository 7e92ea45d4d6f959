"""What web frameworks and task queues do between the parts of an application."""

from __future__ import annotations

from typing import ClassVar

import pytest

from pathfinder_lite.sdk import QueryType, attribute, calls, flows
from tests.query.conftest import Ask, lines, marked


class Asgi(QueryType):
    fqns: ClassVar = ["starlette.requests.Request"]


class AioHttp(QueryType):
    fqns: ClassVar = ["aiohttp.web.Request"]


class Django(QueryType):
    fqns: ClassVar = ["django.http.HttpRequest"]
    match_unknown = True


class Parser(QueryType):
    fqns: ClassVar = ["flask_restful.reqparse.RequestParser"]


class Os(QueryType):
    fqns: ClassVar = ["os"]


class Subprocess(QueryType):
    fqns: ClassVar = ["subprocess"]


SOURCES = [
    Asgi.attr("query_params", "path_params"),
    AioHttp.attr("query", "cookies"),
    Django.attr("GET", "META"),
    Parser.method("parse_args"),
    attribute("flask.request.args"),
]
SINKS = [
    calls("sink"),
    Os.method("system", "popen").tracks(0),
    Subprocess.method("run").where("shell", True).tracks(0),
]
FLOW = flows(from_sources=SOURCES, to_sinks=SINKS)

PROGRAMS = {
    "declared elements of containers": """
        from fastapi import Body, FastAPI
        app = FastAPI()
        @app.post("/a")
        def a(names: list[str], numbers: list[int], table: dict[str, str], either: int | str,
              number: int | None = None, more: list[str] = Body(...)):
            sink(names[0])  # expect
            sink(numbers[0])
            sink(table["a"])  # expect
            sink(either)  # expect
            sink(number)
            for each in more:
                sink(each)  # expect
        """,
    "patterns that declarations demand": """
        from typing import Annotated, Literal
        from fastapi import FastAPI, Path, Query
        from pydantic import BaseModel, Field, StringConstraints, UUID4, constr
        app = FastAPI()
        class Item(BaseModel):
            slug: str = Field(pattern="^[a-z-]+$")
            kept: Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]
            short: constr(regex=r"^[a-z]+$")
            key: UUID4
            kind: Literal["a", "b"]
            free: str = Field(max_length=20)
            loose: str = Field(pattern="^.*$")
        @app.post("/{name}")
        def post(item: Item, name: str = Path(pattern="^[a-z]+$"), q: str = Query(max_length=3)):
            sink(item.slug)
            sink(item.kept)
            sink(item.short)
            sink(item.key)
            sink(item.kind)
            sink(item.free)  # expect
            sink(item.loose)  # expect
            sink(name)
            sink(q)  # expect
        """,
    "validators of fields": """
        from fastapi import FastAPI
        from pydantic import BaseModel, field_validator
        app = FastAPI()
        class Item(BaseModel):
            state: str
            note: str
            @field_validator("state")
            @classmethod
            def known(cls, value):
                if value not in ("open", "closed"):
                    raise ValueError(value)
                return value
        @app.post("/")
        def post(item: Item):
            sink(item.state)
            sink(item.note)  # expect
        """,
    "dependencies that test what they give": """
        from typing import Annotated
        from fastapi import Depends, FastAPI, HTTPException
        app = FastAPI()
        def checked(name: str):
            if name not in {"a", "b"}:
                raise HTTPException(403)
            return name
        def plain(name: str):
            return name
        @app.get("/")
        def get(one: str = Depends(checked), other: str = Depends(plain),
                third: Annotated[str, Depends(checked)] = ""):
            sink(one)
            sink(other)  # expect
            sink(third)
        """,
    "library functions that others call": """
        import asyncio, functools, os, subprocess, threading
        from concurrent.futures import ThreadPoolExecutor
        from fastapi import FastAPI
        from fastapi.concurrency import run_in_threadpool
        app = FastAPI()
        pool = ThreadPoolExecutor()
        @app.get("/")
        async def get(line: str, number: int):
            await run_in_threadpool(os.system, line)  # expect
            await asyncio.to_thread(subprocess.run, line, shell=True)  # expect
            await asyncio.to_thread(subprocess.run, [line])
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, os.system, "ls " + line)  # expect
            await loop.run_in_executor(None, functools.partial(os.system, line))  # expect
            threading.Thread(target=os.system, args=(line,)).start()  # expect
            threading.Thread(target=os.system, args=("ls",), name=line).start()
            pool.submit(os.popen, line)  # expect
            pool.submit(os.popen, number)
            later = functools.partial(os.system, line)
            later()  # expect
        """,
    "tasks of a queue": """
        from celery import Celery, shared_task
        from flask import request
        queue = Celery("app")
        @queue.task
        def first(text, number):
            sink(text)  # expect
            sink(number)
        @shared_task(bind=True, name="second")
        def second(self, text):
            sink(text)  # expect
        @shared_task
        def third(text, kept="x"):
            sink(text)
            sink(kept)  # expect
        def view():
            first.delay(request.args["text"], 3)
            second.apply_async(args=[request.args["text"]], countdown=5)
            third.s("constant", kept=request.args["text"]).delay()
        """,
    "what a request carries": """
        import os
        from django.http import HttpResponse
        class Tenants:
            def __init__(self, get_response):
                self.get_response = get_response
            def __call__(self, request):
                request.tenant = request.META["HTTP_X_TENANT"]
                request.page = int(request.GET["page"])
                return self.get_response(request)
        def view(request):
            sink(request.tenant)  # expect
            sink(request.page)
            return HttpResponse("")
        """,
    "what an application carries": """
        from aiohttp import web
        class Store:
            def find(self, text):
                sink(text)  # expect
        STORE = web.AppKey("store", Store)
        async def start(app):
            app[STORE] = Store()
            app["other"] = "constant"
            yield
        @web.middleware
        async def languages(request, handler):
            request["language"] = request.cookies.get("language", "en")
            return await handler(request)
        async def find(request):
            request.app[STORE].find(request.query["text"])
            sink(request["language"])  # expect
            sink(request.app["other"])
        """,
    "arguments as their parser declares them": """
        from flask_restful import Resource, reqparse
        parser = reqparse.RequestParser()
        parser.add_argument("limit", type=int)
        parser.add_argument("order", choices=("up", "down"))
        parser.add_argument("text")
        longer = parser.copy()
        longer.add_argument("more", required=True)
        class Items(Resource):
            def get(self):
                args = parser.parse_args()
                sink(args["limit"])
                sink(args.order)
                sink(args["text"])  # expect
            def post(self):
                args = longer.parse_args()
                sink(args.get("limit"))
                sink(args["more"])  # expect
        """,
    "mappings that become keywords": """
        from django.db import models
        class Lead(models.Model):
            name = models.CharField(max_length=10)
            city = models.CharField(max_length=10)
        def view(request):
            search(**request.GET.dict())
            lead = Lead(name=request.GET["name"])
            sink(lead.name)  # expect
            sink(lead.city)
        def search(**filters):
            for name, value in sorted(filters.items()):
                sink(name)  # expect
                sink(value)  # expect
            sink(filters["a"])  # expect
        """,
    "views made with arguments": """
        from flask import Flask, abort, request
        from flask.views import MethodView
        app = Flask(__name__)
        class Section(MethodView):
            def __init__(self, allowed):
                self.allowed = allowed
            def get(self):
                section = request.args["section"]
                if section not in self.allowed:
                    abort(404)
                sink(section)
            def post(self):
                sink(request.args["section"])  # expect
        app.add_url_rule("/s", view_func=Section.as_view("section", allowed=("a", "b")))
        """,
    "constants of a view's class": """
        from flask import request
        class Action:
            def __init__(self, data):
                self.data = data
        class Restart(Action):
            SERVICES = ("web", "worker")
            def run(self):
                service = self.data["service"]
                if service not in self.SERVICES:
                    raise ValueError(service)
                sink(service)
                sink(self.data["other"])  # expect
        ACTIONS = {"restart": Restart}
        def view(name):
            ACTIONS.get(name)(request.args).run()
        """,
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_framework_is_followed(ask: Ask, name: str) -> None:
    program = PROGRAMS[name]
    assert lines(ask(FLOW, program)) == marked(program)


NAMES = """
    from flask import request as req
    from pyramid.view import view_config
    def direct():
        sink(req.args.get("a"))  # expect
    class Views:
        def __init__(self, request):
            self.request = request
        def stored(self):
            sink(self.request.args.get("a"))  # expect
    def handed(r):
        sink(r.args.get("a"))  # expect
    def other(request, table):
        sink(table.args.get("a"))
    handed(req)
    """


def test_patterns_of_a_request_match_other_names_of_it(ask: Ask) -> None:
    flow = flows(from_sources=[calls("request.args.get")], to_sinks=[calls("sink")])
    assert lines(ask(flow, NAMES)) == marked(NAMES)
