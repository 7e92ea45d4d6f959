"""Servers of well-known libraries."""

import anyio
import bottle
import eventlet
import trio
import uvicorn
import waitress
import zmq
from aiohttp import web
from flask import Flask
from gevent.pywsgi import WSGIServer
from prometheus_client import start_http_server
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application
from twisted.internet import reactor
from werkzeug.serving import run_simple

HOST = "0.0.0.0"
flask_app = Flask(__name__)


def create_app():
    application = Flask("factory")
    application.config["DEBUG"] = False
    return application


def wsgi(app):
    flask_app.run(host="0.0.0.0")  # expect
    flask_app.run("0.0.0.0", 80)  # expect
    create_app().run(host=HOST)  # expect
    waitress.serve(app, host="0.0.0.0", port=80)  # expect
    run_simple("0.0.0.0", 80, app)  # expect
    run_simple(hostname="", port=80, application=app)  # expect
    bottle.run(app, host="0.0.0.0")  # expect
    WSGIServer(("0.0.0.0", 80), app).serve_forever()  # expect
    eventlet.listen(("0.0.0.0", 80))  # expect


async def asgi(app, runner):
    uvicorn.run(app, host="0.0.0.0")  # expect
    uvicorn.run("service:app", host=HOST, port=80)  # expect
    uvicorn.Server(uvicorn.Config(app, host="::"))  # expect
    web.run_app(app, host="0.0.0.0")  # expect
    await web.TCPSite(runner, "0.0.0.0", 80).start()  # expect
    await web.TCPSite(runner, host="", port=80).start()  # expect


async def structured(handler):
    await trio.serve_tcp(handler, 80, host="0.0.0.0")  # expect
    await anyio.create_tcp_listener(local_host="0.0.0.0", local_port=80)  # expect


def others(factory):
    Application([]).listen(80, address="0.0.0.0")  # expect
    Application([]).listen(80, "")  # expect
    bind_sockets(80, address="0.0.0.0")  # expect
    reactor.listenTCP(80, factory, interface="0.0.0.0")  # expect
    FTPServer(("0.0.0.0", 21), FTPHandler)  # expect
    start_http_server(9100, addr="0.0.0.0")  # expect
    zmq.Context().socket(zmq.REP).bind("tcp://*:5555")  # expect
    zmq.Context().socket(zmq.PUB).bind("tcp://0.0.0.0:5556")  # expect
