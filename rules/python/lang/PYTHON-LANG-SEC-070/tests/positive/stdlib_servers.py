"""Servers of the standard library that bind the host they are given."""

import asyncio
import http.server
import socket
import socketserver
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from multiprocessing.connection import Listener
from multiprocessing.managers import BaseManager
from wsgiref.simple_server import make_server
from xmlrpc.server import SimpleXMLRPCServer


class Echo(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(self.request.recv(64))


class EchoServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True


class OwnServer(HTTPServer):
    def __init__(self, host, port):
        super().__init__((host, port), BaseHTTPRequestHandler)  # expect


def functions(port, app):
    socket.create_server(("", port))  # expect
    socket.create_server(("::", port), family=socket.AF_INET6, dualstack_ipv6=True)  # expect
    make_server("0.0.0.0", port, app).serve_forever()  # expect
    make_server(host="", port=port, app=app)  # expect


def classes(port):
    HTTPServer(("", port), BaseHTTPRequestHandler)  # expect
    ThreadingHTTPServer(("0.0.0.0", port), http.server.SimpleHTTPRequestHandler)  # expect
    socketserver.TCPServer(("0.0.0.0", port), Echo)  # expect
    socketserver.ThreadingUDPServer(server_address=("", port), RequestHandlerClass=Echo)  # expect
    SimpleXMLRPCServer(("0.0.0.0", port), allow_none=True)  # expect
    Listener(("0.0.0.0", port), authkey=b"secret")  # expect
    BaseManager(address=("", port), authkey=b"secret")  # expect
    with socketserver.TCPServer(("", port), Echo) as server:  # expect
        server.serve_forever()


def subclasses(port):
    EchoServer(("0.0.0.0", port), Echo)  # expect
    OwnServer("0.0.0.0", port)


def chosen(threaded, port):
    server_class = ThreadingHTTPServer if threaded else HTTPServer
    return server_class(("", port), BaseHTTPRequestHandler)  # expect


def prepared(port):
    serve = partial(HTTPServer, ("0.0.0.0", port))
    return serve(BaseHTTPRequestHandler)  # expect


async def streams(handler, port):
    await asyncio.start_server(handler, "0.0.0.0", port)  # expect
    await asyncio.start_server(handler, host="", port=port)  # expect


async def protocols(factory, port):
    loop = asyncio.get_running_loop()
    await loop.create_server(factory, "0.0.0.0", port)  # expect
    await loop.create_server(factory, host="::", port=port)  # expect
    await loop.create_datagram_endpoint(factory, local_addr=("0.0.0.0", port))  # expect
