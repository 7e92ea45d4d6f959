"""Listening sockets with one address, or with another kind of address."""

import asyncio
import http.server
import os
import socket
import socketserver
from http.server import HTTPServer
from multiprocessing.connection import Listener
from wsgiref.simple_server import make_server

import uvicorn
import zmq
from flask import Flask

LOOPBACK = "127.0.0.1"
ADDRESS = (LOOPBACK, 0)
app = Flask(__name__)


def one_address(port):
    for host in ("127.0.0.1", "localhost", "10.0.0.5", "192.0.2.0", "100.0.0.0", "0.0.0.1"):
        server = socket.socket()
        server.bind((host, port))
    six = socket.socket(socket.AF_INET6)
    six.bind(("::1", port))
    link = socket.socket(socket.AF_INET6)
    link.bind(("fe80::1", port, 0, 2))
    free = socket.socket()
    free.bind(("localhost", 0))
    held = socket.socket()
    held.bind(ADDRESS)


def port_zero_is_no_host():
    server = socket.socket()
    server.bind((LOOPBACK, 0))
    other = socket.socket(socket.AF_INET6)
    other.bind(("::1", 0, 0, 0))


def unix(path):
    server = socket.socket(socket.AF_UNIX)
    server.bind("")
    named = socket.socket(socket.AF_UNIX)
    named.bind("/run/0.0.0.0")
    abstract = socket.socket(socket.AF_UNIX)
    abstract.bind("\0relay")
    given = socket.socket(socket.AF_UNIX)
    given.bind(path)


unix("0.0.0.0")


def from_environment_without_default(port):
    server = socket.socket()
    server.bind((os.environ["HOST"], port))
    other = socket.socket()
    other.bind((os.environ.get("HOST", "127.0.0.1"), port))


def servers(port, handler, wsgi):
    socket.create_server(("127.0.0.1", port))
    HTTPServer(("localhost", port), http.server.BaseHTTPRequestHandler)
    socketserver.UDPServer((LOOPBACK, port), handler)
    make_server("localhost", port, wsgi)
    Listener("/run/relay.sock")
    Listener(("localhost", port))


async def event_loop(factory, handler, port):
    loop = asyncio.get_running_loop()
    await asyncio.start_server(handler, "localhost", port)
    await loop.create_server(factory, host="::1", port=port)
    await loop.create_datagram_endpoint(factory, remote_addr=("0.0.0.0", port))
    await loop.create_connection(factory, "0.0.0.0", port)
    await loop.create_connection(factory, host="peer", port=port, local_addr=("", 0))


def libraries(asgi, port):
    app.run()
    app.run(host="")
    app.run(host="127.0.0.1", port=port)
    uvicorn.run(asgi, host="127.0.0.1")
    uvicorn.run(asgi, uds="/run/app.sock")
    zmq.Context().socket(zmq.REP).bind("tcp://127.0.0.1:5555")
    zmq.Context().socket(zmq.REP).bind("ipc:///run/feed")


class Runner:
    """A run method of its own, which starts no server."""

    def run(self, host="0.0.0.0"):
        return host


Runner().run(host="0.0.0.0")
