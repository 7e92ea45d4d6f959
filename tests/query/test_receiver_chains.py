"""Receivers known from tables and typeshed: the type matches, a namesake on another type does not."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from pathfinder_lite.sdk import QueryType
from tests.query.conftest import Ask, lines, marked


class Chain(NamedTuple):
    """An expression, after some lines that come before it, and the type of what it gives."""

    type: str
    method: str
    expression: str
    before: str = ""


STANDARD = [
    Chain("sqlite3.Cursor", "execute", "sqlite3.connect('f').cursor()", "import sqlite3"),
    Chain("sqlite3.Cursor", "execute", "c.cursor()", "import sqlite3\nwith sqlite3.connect('f') as c: pass"),
    Chain("sqlite3.Connection", "execute", "sqlite3.dbapi2.connect('f')", "import sqlite3.dbapi2"),
    Chain("sqlite3.Cursor", "fetchall", "sqlite3.connect('f').execute('q')", "import sqlite3"),
    Chain("sqlite3.Connection", "execute", "sqlite3.connect('f').cursor().connection", "import sqlite3"),
    Chain("typing.IO", "read", "subprocess.Popen(['a']).stdout", "import subprocess"),
    Chain("http.client.HTTPResponse", "read", "urllib.request.urlopen('u')", "import urllib.request"),
    Chain("http.client.HTTPResponse", "read", "r", "from urllib.request import urlopen\nwith urlopen('u') as r: pass"),
    Chain("http.client.HTTPResponse", "read", "HTTPSConnection('h').getresponse()", "from http.client import HTTPSConnection"),
    Chain("io.TextIOWrapper", "read", "pathlib.Path('p').open()", "import pathlib"),
    Chain("typing.TextIO", "read", "f", "import pathlib\nwith pathlib.Path('p').open() as f: pass"),
    Chain("pathlib.Path", "unlink", "(pathlib.Path('a').parent.resolve())", "import pathlib"),
    Chain("pathlib.Path", "unlink", "p", "from pathlib import Path\nfor p in Path('a').iterdir(): pass"),
    Chain("logging.Logger", "info", "logging.getLogger().getChild('x')", "import logging"),
    Chain("logging.Logger", "info", "logging.root", "import logging"),
    Chain("tempfile._TemporaryFileWrapper", "write", "t", "import tempfile\nwith tempfile.NamedTemporaryFile() as t: pass"),
    Chain("socket.socket", "bind", "ssl.create_default_context().wrap_socket(s)", "import ssl, socket\ns = socket.socket()"),
    Chain("socket.socket", "send", "c", "import socket\nc, a = socket.create_server(('h', 1)).accept()"),
    Chain("asyncio.StreamWriter", "write", "w", "import asyncio\nasync def f():\n    r, w = await asyncio.open_connection('h', 1)\n    w.write(1)  # expect\nw = asyncio.StreamWriter()"),
    Chain("typing.TextIO", "write", "sys.stdout", "import sys"),
    Chain("typing.BinaryIO", "write", "sys.stdout.buffer", "import sys"),
    Chain("xml.dom.minidom.Document", "toxml", "xml.dom.minidom.parseString('t')", "import xml.dom.minidom"),
    Chain("smtplib.SMTP", "sendmail", "s", "import smtplib\nwith smtplib.SMTP_SSL('h') as s: pass"),
    Chain("tarfile.TarFile", "extractall", "t", "import tarfile\nwith tarfile.open('f') as t: pass"),
    Chain("zipfile.ZipFile", "extractall", "z", "import zipfile\nwith zipfile.ZipFile('f') as z: pass"),
    Chain("concurrent.futures.Executor", "submit", "e", "from concurrent.futures.thread import ThreadPoolExecutor as T\nwith T() as e: pass"),
    Chain("email.message.Message", "get_payload", "email.message_from_bytes(b'')", "import email"),
    Chain("hashlib.HASH", "update", "hashlib.sha512()", "import hashlib"),
    Chain("ftplib.FTP", "login", "ftplib.FTP_TLS('h')", "import ftplib"),
    Chain("threading.Thread", "join", "threading.Timer(1, print)", "import threading"),
]  # fmt: skip

PACKAGES = [
    Chain("requests.Response", "json", "requests.Session().get('u')", "import requests"),
    Chain("requests.Response", "json", "s.put('u')", "import requests\nwith requests.Session() as s: pass"),
    Chain("requests.cookies.RequestsCookieJar", "get", "requests.get('u').cookies", "import requests"),
    Chain("httpx.Response", "json", "c.post('u')", "import httpx\nwith httpx.Client() as c: pass"),
    Chain("httpx.Response", "read", "r", "import httpx\nwith httpx.stream('GET', 'u') as r: pass"),
    Chain("httpx.Response", "json", "a", "import httpx\nasync def f():\n    async with httpx.AsyncClient() as c:\n        (await c.get('u')).json(1)  # expect\na = httpx.Response()"),
    Chain("aiohttp.ClientResponse", "text", "b", "import aiohttp\nasync def f():\n    async with aiohttp.ClientSession() as s:\n        async with s.get('u') as r:\n            r.text(1)  # expect\nb = aiohttp.ClientResponse()"),
    Chain("flask.Request", "get_json", "request", "from flask import request"),
    Chain("werkzeug.datastructures.MultiDict", "get", "request.args", "from flask import request"),
    Chain("werkzeug.datastructures.MultiDict", "getlist", "flask.request.form", "import flask"),
    Chain("flask.testing.FlaskClient", "get", "flask.Flask('x').test_client()", "import flask"),
    Chain("django.db.backends.utils.CursorWrapper", "execute", "c", "from django.db import connection\nwith connection.cursor() as c: pass"),
    Chain("django.db.backends.utils.CursorWrapper", "execute", "connections['x'].cursor()", "from django.db import connections"),
    Chain("django.db.models.QuerySet", "extra", "User.objects.filter(a=1).order_by('a')", "from django.db import models\nclass User(models.Model): pass"),
    Chain("django.db.models.Manager", "raw", "Post.objects", "from django.db.models import Model\nclass Post(Model): pass"),
    Chain("starlette.datastructures.QueryParams", "get", "q", "from fastapi import Request\ndef f(r: Request):\n    r.query_params.get(1)  # expect\nfrom starlette.datastructures import QueryParams\nq = QueryParams()"),
    Chain("sqlalchemy.Connection", "execute", "c", "import sqlalchemy\nwith sqlalchemy.create_engine('u').begin() as c: pass"),
    Chain("sqlalchemy.orm.Session", "execute", "s", "from sqlalchemy.orm import sessionmaker\nwith sessionmaker()() as s: pass"),
    Chain("sqlalchemy.orm.Query", "filter", "sessionmaker()().query(1).join(2)", "from sqlalchemy.orm import sessionmaker"),
    Chain("sqlalchemy.Select", "where", "select(1).join(2)", "from sqlalchemy.future import select"),
    Chain("psycopg2.extensions.cursor", "execute", "c", "import psycopg2\nwith psycopg2.connect('d').cursor() as c: pass"),
    Chain("psycopg.Cursor", "execute", "psycopg.connect('d').cursor()", "import psycopg"),
    Chain("pymysql.cursors.Cursor", "execute", "pymysql.connect().cursor()", "import pymysql"),
    Chain("MySQLdb.cursors.Cursor", "execute", "MySQLdb.connect().cursor()", "import MySQLdb"),
    Chain("mysql.connector.cursor.MySQLCursor", "execute", "mysql.connector.connect().cursor()", "import mysql.connector"),
    Chain("asyncpg.Connection", "fetch", "d", "import asyncpg\nasync def f():\n    pool = await asyncpg.create_pool()\n    async with pool.acquire() as c:\n        c.fetch(1)  # expect\nd = asyncpg.Connection()"),
    Chain("redis.client.Pipeline", "execute", "p", "import redis\nwith redis.from_url('u').pipeline() as p: pass"),
    Chain("pymongo.collection.Collection", "find", "pymongo.MongoClient()['a']['b']", "import pymongo"),
    Chain("pymongo.collection.Collection", "find", "pymongo.MongoClient().shop.users", "import pymongo"),
    Chain("pymongo.collection.Collection", "find", "pymongo.MongoClient()[input()].users", "import pymongo"),
    Chain("botocore.client.BaseClient", "put_object", "boto3.resource('s3').meta.client", "import boto3"),
    Chain("botocore.client.BaseClient", "put_object", "boto3.Session().client('s3')", "import boto3"),
    Chain("paramiko.SFTPClient", "put", "s.open_sftp()", "import paramiko\nwith paramiko.SSHClient() as s: pass"),
    Chain("paramiko.ChannelFile", "read", "o", "import paramiko\ni, o, e = paramiko.SSHClient().exec_command('c')"),
    Chain("jinja2.Template", "render", "jinja2.Environment().from_string('t')", "import jinja2"),
    Chain("lxml.etree._Element", "xpath", "etree.parse('f').getroot()", "from lxml import etree"),
    Chain("ldap3.Connection", "search", "c", "import ldap3\nwith ldap3.Connection('s') as c: pass"),
    Chain("cryptography.hazmat.primitives.ciphers.CipherContext", "update", "Cipher(1, 2).encryptor()", "from cryptography.hazmat.primitives.ciphers import Cipher"),
    Chain("Crypto.Cipher.ARC4.ARC4Cipher", "encrypt", "ARC4.new(b'k')", "from Cryptodome.Cipher import ARC4"),
    Chain("celery.result.AsyncResult", "get", "Celery().send_task('t')", "from celery import Celery"),
    Chain("zmq.Socket", "bind", "zmq.Context.instance().socket(1)", "import zmq"),
    Chain("click.Context", "invoke", "click.get_current_context().parent", "import click"),
    Chain("kombu.Connection", "drain_events", "Celery().connection()", "from celery import Celery"),
]  # fmt: skip

METHODS = [
    Chain("django.http.QueryDict", "get", "self.request.GET", "from django.views.generic import ListView as Base"),
    Chain("tornado.httputil.HTTPHeaders", "get", "self.request.headers", "from tornado.web import RequestHandler as Base"),
    Chain("io.BufferedIOBase", "read", "self.rfile", "from http.server import SimpleHTTPRequestHandler as Base"),
    Chain("socket.socket", "recv", "self.request", "from socketserver import StreamRequestHandler as Base"),
    Chain("email.message.Message", "get", "self.headers", "from http.server import BaseHTTPRequestHandler as Base"),
    Chain("socket.socket", "setsockopt", "self.socket", "from socketserver import TCPServer as Base"),
    Chain("aiohttp.web.Request", "read", "self.request", "from aiohttp.web import View as Base"),
]  # fmt: skip


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
