"""Receivers known from tables and typeshed: their type matches, namesakes elsewhere do not."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from pathfinder_lite.sdk import QueryType, attribute, calls
from tests.query.conftest import Ask, lines, marked


class Chain(NamedTuple):
    """An expression, after some lines that come before it, and the type of what it gives."""

    type: str
    method: str
    expression: str
    before: str


def chains(text: str) -> list[Chain]:
    """Chains as written below: type and method, the lines before, the expression."""
    found = []
    for block in text.strip().split("\n\n"):
        first, *before, last = block.splitlines()
        type_, _, method = first.rpartition(".")
        found.append(Chain(type_, method, last.removeprefix("> "), "\n".join(before)))
    return found


STANDARD = chains("""
sqlite3.Cursor.execute
import sqlite3
> sqlite3.connect('f').cursor()

sqlite3.Cursor.execute
import sqlite3
with sqlite3.connect('f') as c: pass
> c.cursor()

sqlite3.Connection.execute
import sqlite3.dbapi2
> sqlite3.dbapi2.connect('f')

sqlite3.Cursor.fetchall
import sqlite3
> sqlite3.connect('f').execute('q')

sqlite3.Connection.execute
import sqlite3
> sqlite3.connect('f').cursor().connection

typing.IO.read
import subprocess
> subprocess.Popen(['a']).stdout

http.client.HTTPResponse.read
import urllib.request
> urllib.request.urlopen('u')

http.client.HTTPResponse.read
from urllib.request import urlopen
with urlopen('u') as r: pass
> r

http.client.HTTPResponse.read
from http.client import HTTPSConnection
> HTTPSConnection('h').getresponse()

io.TextIOWrapper.read
import pathlib
> pathlib.Path('p').open()

typing.TextIO.read
import pathlib
with pathlib.Path('p').open() as f: pass
> f

pathlib.Path.unlink
import pathlib
> (pathlib.Path('a').parent.resolve())

pathlib.Path.unlink
from pathlib import Path
for p in Path('a').iterdir(): pass
> p

logging.Logger.info
import logging
> logging.getLogger().getChild('x')

logging.Logger.info
import logging
> logging.root

tempfile._TemporaryFileWrapper.write
import tempfile
with tempfile.NamedTemporaryFile() as t: pass
> t

socket.socket.bind
import ssl, socket
s = socket.socket()
> ssl.create_default_context().wrap_socket(s)

socket.socket.send
import socket
c, a = socket.create_server(('h', 1)).accept()
> c

asyncio.StreamWriter.write
import asyncio
async def f():
    r, w = await asyncio.open_connection('h', 1)
    w.write(1)  # expect
w = asyncio.StreamWriter()
> w

typing.TextIO.write
import sys
> sys.stdout

typing.BinaryIO.write
import sys
> sys.stdout.buffer

xml.dom.minidom.Document.toxml
import xml.dom.minidom
> xml.dom.minidom.parseString('t')

smtplib.SMTP.sendmail
import smtplib
with smtplib.SMTP_SSL('h') as s: pass
> s

tarfile.TarFile.extractall
import tarfile
with tarfile.open('f') as t: pass
> t

zipfile.ZipFile.extractall
import zipfile
with zipfile.ZipFile('f') as z: pass
> z

concurrent.futures.Executor.submit
from concurrent.futures.thread import ThreadPoolExecutor as T
with T() as e: pass
> e

email.message.Message.get_payload
import email
> email.message_from_bytes(b'')

hashlib.HASH.update
import hashlib
> hashlib.sha512()

ftplib.FTP.login
import ftplib
> ftplib.FTP_TLS('h')

threading.Thread.join
import threading
> threading.Timer(1, print)
""")

PACKAGES = chains("""
requests.Response.json
import requests
> requests.Session().get('u')

requests.Response.json
import requests
with requests.Session() as s: pass
> s.put('u')

requests.cookies.RequestsCookieJar.get
import requests
> requests.get('u').cookies

httpx.Response.json
import httpx
with httpx.Client() as c: pass
> c.post('u')

httpx.Response.read
import httpx
with httpx.stream('GET', 'u') as r: pass
> r

httpx.Response.json
import httpx
async def f():
    async with httpx.AsyncClient() as c:
        (await c.get('u')).json(1)  # expect
a = httpx.Response()
> a

aiohttp.ClientResponse.text
import aiohttp
async def f():
    async with aiohttp.ClientSession() as s:
        async with s.get('u') as r:
            r.text(1)  # expect
b = aiohttp.ClientResponse()
> b

flask.Request.get_json
from flask import request
> request

werkzeug.datastructures.MultiDict.get
from flask import request
> request.args

werkzeug.datastructures.MultiDict.getlist
import flask
> flask.request.form

werkzeug.datastructures.FileStorage.save
import flask
> flask.request.files['f']

werkzeug.datastructures.FileStorage.save
from flask import request
> request.files.get('f')

django.core.files.uploadedfile.UploadedFile.read
from django.http import HttpRequest
def f(r: HttpRequest):
    r.FILES[input()].read(1)  # expect
r = HttpRequest()
> r.FILES['f']

flask.testing.FlaskClient.get
import flask
> flask.Flask('x').test_client()

django.db.backends.utils.CursorWrapper.execute
from django.db import connection
with connection.cursor() as c: pass
> c

django.db.backends.utils.CursorWrapper.execute
from django.db import connections
> connections['x'].cursor()

django.db.models.QuerySet.extra
from django.db import models
class User(models.Model): pass
> User.objects.filter(a=1).order_by('a')

django.db.models.Manager.raw
from django.db.models import Model
class Post(Model): pass
> Post.objects

starlette.datastructures.QueryParams.get
from fastapi import Request
def f(r: Request):
    r.query_params.get(1)  # expect
from starlette.datastructures import QueryParams
q = QueryParams()
> q

sqlalchemy.Connection.execute
import sqlalchemy
with sqlalchemy.create_engine('u').begin() as c: pass
> c

sqlalchemy.orm.Session.execute
from sqlalchemy.orm import sessionmaker
with sessionmaker()() as s: pass
> s

sqlalchemy.orm.Query.filter
from sqlalchemy.orm import sessionmaker
> sessionmaker()().query(1).join(2)

sqlalchemy.Select.where
from sqlalchemy.future import select
> select(1).join(2)

psycopg2.extensions.cursor.execute
import psycopg2
with psycopg2.connect('d').cursor() as c: pass
> c

psycopg.Cursor.execute
import psycopg
> psycopg.connect('d').cursor()

pymysql.cursors.Cursor.execute
import pymysql
> pymysql.connect().cursor()

MySQLdb.cursors.Cursor.execute
import MySQLdb
> MySQLdb.connect().cursor()

mysql.connector.cursor.MySQLCursor.execute
import mysql.connector
> mysql.connector.connect().cursor()

asyncpg.Connection.fetch
import asyncpg
async def f():
    pool = await asyncpg.create_pool()
    async with pool.acquire() as c:
        c.fetch(1)  # expect
d = asyncpg.Connection()
> d

redis.client.Pipeline.execute
import redis
with redis.from_url('u').pipeline() as p: pass
> p

pymongo.collection.Collection.find
import pymongo
> pymongo.MongoClient()['a']['b']

pymongo.collection.Collection.find
import pymongo
> pymongo.MongoClient().shop.users

pymongo.collection.Collection.find
import pymongo
> pymongo.MongoClient()[input()].users

botocore.client.BaseClient.put_object
import boto3
> boto3.resource('s3').meta.client

botocore.client.BaseClient.put_object
import boto3
> boto3.Session().client('s3')

paramiko.SFTPClient.put
import paramiko
with paramiko.SSHClient() as s: pass
> s.open_sftp()

paramiko.ChannelFile.read
import paramiko
i, o, e = paramiko.SSHClient().exec_command('c')
> o

jinja2.Template.render
import jinja2
> jinja2.Environment().from_string('t')

lxml.etree._Element.xpath
from lxml import etree
> etree.parse('f').getroot()

ldap3.Connection.search
import ldap3
with ldap3.Connection('s') as c: pass
> c

cryptography.hazmat.primitives.ciphers.CipherContext.update
from cryptography.hazmat.primitives.ciphers import Cipher
> Cipher(1, 2).encryptor()

Crypto.Cipher.ARC4.ARC4Cipher.encrypt
from Cryptodome.Cipher import ARC4
> ARC4.new(b'k')

celery.result.AsyncResult.get
from celery import Celery
> Celery().send_task('t')

zmq.Socket.bind
import zmq
> zmq.Context.instance().socket(1)

click.Context.invoke
import click
> click.get_current_context().parent

kombu.Connection.drain_events
from celery import Celery
> Celery().connection()
""")

METHODS = chains("""
django.http.QueryDict.get
from django.views.generic import ListView as Base
> self.request.GET

tornado.httputil.HTTPHeaders.get
from tornado.web import RequestHandler as Base
> self.request.headers

io.BufferedIOBase.read
from http.server import SimpleHTTPRequestHandler as Base
> self.rfile

socket.socket.recv
from socketserver import StreamRequestHandler as Base
> self.request

email.message.Message.get
from http.server import BaseHTTPRequestHandler as Base
> self.headers

socket.socket.setsockopt
from socketserver import TCPServer as Base
> self.socket

aiohttp.web.Request.read
from aiohttp.web import View as Base
> self.request
""")


def kind(name: str) -> type[QueryType]:
    """A receiver type of a rule."""
    return type("Kind", (QueryType,), {"fqns": [name]})


def label(chain: Chain) -> str:
    return f"{chain.expression}.{chain.method}"


@pytest.mark.parametrize("chain", [*STANDARD, *PACKAGES], ids=label)
def test_an_expression_has_its_type(ask: Ask, chain: Chain) -> None:
    program = f"""import threading, decimal
{chain.before}
class Other:
    def {chain.method}(self, *args): pass
({chain.expression}).{chain.method}(1)  # expect
Other().{chain.method}(1)
threading.Event().{chain.method}(1)
decimal.getcontext().{chain.method}(1)
"text".{chain.method}(1)
"""
    assert lines(ask(kind(chain.type).method(chain.method), program)) == marked(program)


@pytest.mark.parametrize("chain", METHODS, ids=label)
def test_an_inherited_attribute_has_its_type(ask: Ask, chain: Chain) -> None:
    name = chain.expression.split(".")[1]
    program = f"""{chain.before}
class Own(Base):
    def get(self):
        {chain.expression}.{chain.method}(1)  # expect
        self.other.{chain.method}(1)
class Replaced(Base):
    def __init__(self):
        self.{name} = "text"
    def get(self):
        self.{name}.{chain.method}(1)
"""
    assert lines(ask(kind(chain.type).method(chain.method), program)) == marked(program)


def test_methods_of_objects_with_a_library_name_keep_their_parameters(ask: Ask) -> None:
    program = """
    import subprocess
    from logging import root
    subprocess.run(["ls"], -1, cwd="/tmp")  # expect
    subprocess.run(args=["ls"], cwd="/tmp")  # expect
    subprocess.run(["ls"], cwd="/")
    """
    matcher = kind("subprocess").method("run").where("cwd", "/tmp")
    assert lines(ask(matcher, program)) == marked(program)


def test_a_position_and_a_keyword_of_a_library_function_are_one(ask: Ask) -> None:
    program = """
    import smtplib
    smtplib.SMTP("h").login("u", "p")  # expect
    smtplib.SMTP("h").login(password="p", user="u")  # expect
    smtplib.SMTP("h").login("u", password="q")
    """
    matcher = kind("smtplib.SMTP").method("login").where(1, "p")
    assert lines(ask(matcher, program)) == marked(program)


@pytest.mark.parametrize(
    "method",
    [
        "fastapi.Request.body",
        "starlette.requests.Request.body",
        "starlette.requests.HTTPConnection.url_for",
    ],
)
def test_a_name_pattern_may_use_any_public_name(ask: Ask, method: str) -> None:
    last = method.rpartition(".")[2]
    program = f"""
    from fastapi import Request
    from other import Request as Namesake
    def handle(request: Request, other: Namesake):
        request.{last}()  # expect
        other.{last}()
    """
    assert lines(ask(calls(method), program)) == marked(program)


def test_a_constructor_goes_by_any_public_name(ask: Ask) -> None:
    program = """
    from flask import Markup
    from markupsafe import Markup as M
    from other import Markup as Namesake
    Markup("a")  # expect
    M("a")  # expect
    Namesake("a")
    """
    assert lines(ask(calls("flask.Markup"), program)) == marked(program)
    assert lines(ask(calls("markupsafe.Markup"), program)) == marked(program)


def test_an_attribute_pattern_may_name_the_type(ask: Ask) -> None:
    program = """
    from flask import Request
    from http.server import BaseHTTPRequestHandler
    class Own(BaseHTTPRequestHandler):
        def do_GET(self):
            return self.path  # expect
    class Other:
        path = "a"
        def get(self):
            return self.path
    def f(request: Request):
        return request.path
    """
    matcher = attribute("http.server.BaseHTTPRequestHandler.path")
    assert lines(ask(matcher, program)) == marked(program)


def test_methods_of_a_named_object_go_by_its_type(ask: Ask) -> None:
    program = """
    import flask
    from flask import request as r
    from other import request as namesake
    flask.request.get_json()  # expect
    r.get_json()  # expect
    read = r.get_json
    read()  # expect
    namesake.get_json()
    """
    assert lines(ask(calls("flask.Request.get_json"), program)) == marked(program)
    assert lines(ask(kind("flask.Request").method("get_json"), program)) == marked(program)


def test_an_object_of_a_known_type_is_no_unknown_receiver(ask: Ask) -> None:
    anything = type("Kind", (QueryType,), {"fqns": ["socket.socket"], "match_unknown": True})
    program = """
    from flask import request
    from other import thing
    request.bind(1)
    request.args.bind(1)
    thing.bind(1)  # expect
    """
    assert lines(ask(anything.method("bind"), program)) == marked(program)
